-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OpenOrders WITH SCHEMABINDING AS SELECT OrderId, Status FROM dbo.Orders;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(60) NULL
);
GO
CREATE VIEW dbo.OpenOrders WITH SCHEMABINDING AS SELECT OrderId, Status FROM dbo.Orders;

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OpenOrders WITH SCHEMABINDING AS SELECT OrderId, Status FROM dbo.Orders;
GO
CREATE UNIQUE CLUSTERED INDEX CX_OpenOrders ON dbo.OpenOrders (OrderId);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status smallint NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OpenOrders WITH SCHEMABINDING AS SELECT OrderId, Status FROM dbo.Orders; -- expect: MOP3016
GO
CREATE UNIQUE CLUSTERED INDEX CX_OpenOrders ON dbo.OpenOrders (OrderId);

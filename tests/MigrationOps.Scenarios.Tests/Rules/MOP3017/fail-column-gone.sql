-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OrderList AS SELECT OrderId, Note AS Remark FROM dbo.Orders;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OrderList AS SELECT OrderId FROM dbo.Orders; -- expect: MOP3017

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OpenOrders AS SELECT OrderId FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.GetOrders AS SELECT OrderId FROM dbo.Orders;
GO
CREATE FUNCTION dbo.Twice (@value int) RETURNS int AS BEGIN RETURN @value * 2; END;
GO
CREATE TYPE dbo.Phone FROM varchar(20) NULL;
GO
CREATE TYPE dbo.OrderLines AS TABLE (ProductId int NOT NULL);
GO
CREATE SYNONYM dbo.Purchases FOR dbo.Orders;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
create view dbo.OpenOrders AS SELECT OrderId FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.GetOrders AS SELECT OrderId FROM dbo.Orders;
GO
CREATE FUNCTION dbo.Twice (@value int) RETURNS int AS BEGIN RETURN @value * 2; END;
GO
CREATE TYPE dbo.Phone FROM varchar(20) NULL;
GO
CREATE TYPE dbo.OrderLines AS TABLE (ProductId int NOT NULL);
GO
CREATE SYNONYM dbo.Purchases FOR dbo.Orders;

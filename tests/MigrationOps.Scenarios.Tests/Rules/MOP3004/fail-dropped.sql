-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OpenOrders AS SELECT OrderId FROM dbo.Orders; -- expect: MOP3004
GO
CREATE PROCEDURE dbo.GetOrders AS SELECT OrderId FROM dbo.Orders; -- expect: MOP3004
GO
CREATE FUNCTION dbo.Twice (@value int) RETURNS int AS BEGIN RETURN @value * 2; END; -- expect: MOP3004
GO
CREATE TYPE dbo.Phone FROM varchar(20) NULL; -- expect: MOP3004
GO
CREATE TYPE dbo.OrderLines AS TABLE (ProductId int NOT NULL); -- expect: MOP3004
GO
CREATE SYNONYM dbo.Purchases FOR dbo.Orders; -- expect: MOP3004
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);

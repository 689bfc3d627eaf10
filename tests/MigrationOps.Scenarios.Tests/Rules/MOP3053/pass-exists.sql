-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AllOrders AS
SELECT 1 AS found FROM dbo.Orders AS o WHERE EXISTS (SELECT * FROM dbo.Orders AS p WHERE p.OrderId = o.OrderId);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL,
    Region int NULL
);
GO
CREATE PROCEDURE dbo.AllOrders AS
SELECT 1 AS found FROM dbo.Orders AS o WHERE EXISTS (SELECT * FROM dbo.Orders AS p WHERE p.OrderId = o.OrderId);

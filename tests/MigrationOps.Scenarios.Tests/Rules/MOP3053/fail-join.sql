-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AllOrders AS
SELECT o.* FROM dbo.Orders AS o JOIN dbo.Orders AS p ON p.OrderId = o.OrderId;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL,
    Region int NULL
);
GO
CREATE PROCEDURE dbo.AllOrders AS -- expect: MOP3053
SELECT o.* FROM dbo.Orders AS o JOIN dbo.Orders AS p ON p.OrderId = o.OrderId;

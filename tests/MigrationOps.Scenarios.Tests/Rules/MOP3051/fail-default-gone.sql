-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Note varchar(50) = NULL AS
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Note varchar(50) AS -- expect: MOP3051
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;

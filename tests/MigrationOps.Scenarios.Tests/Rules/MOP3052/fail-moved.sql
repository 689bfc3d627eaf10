-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Note varchar(50), @Status int = 1 AS
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Status int = 1, @Note varchar(50) AS -- expect: MOP3052
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;

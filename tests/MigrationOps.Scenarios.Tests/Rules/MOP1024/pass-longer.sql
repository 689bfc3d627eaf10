-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Note varchar(20) AS
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Note varchar(50) AS
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;

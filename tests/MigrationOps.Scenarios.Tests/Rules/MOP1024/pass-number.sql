-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Id bigint, @Note varchar(20) AS
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Id int, @Note varchar(20) AS
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;

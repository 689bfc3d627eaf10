-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(20) NULL
);
GO
SET ANSI_NULLS OFF;
GO
CREATE PROCEDURE dbo.FindOrders @Note varchar(20) AS
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(20) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Note varchar(20) AS -- expect: MOP3047
SELECT OrderId FROM dbo.Orders WHERE Note = @Note;

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Filter nvarchar(100) AS
SELECT OrderId FROM dbo.Orders;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Filter nvarchar(100) AS
EXEC sys.sp_executesql N'SELECT OrderId FROM dbo.Orders WHERE Note = @f', N'@f nvarchar(100)', @f = @Filter;

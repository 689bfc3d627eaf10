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
CREATE PROCEDURE dbo.FindOrders @Filter nvarchar(100) AS -- expect: MOP3202
DECLARE @sql nvarchar(max) = N'SELECT OrderId FROM dbo.Orders WHERE ' + @Filter;
EXEC sys.sp_executesql @sql;

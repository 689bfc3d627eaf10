-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Filter nvarchar(100) AS
DECLARE @sql nvarchar(max) = N'SELECT OrderId FROM dbo.Orders WHERE ' + @Filter;
EXEC sys.sp_executesql @sql;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.FindOrders @Filter nvarchar(100) AS
DECLARE @sql nvarchar(max) = N'SELECT OrderId FROM dbo.Orders WHERE ' + @Filter;
EXEC sys.sp_executesql @sql;
RETURN 0;

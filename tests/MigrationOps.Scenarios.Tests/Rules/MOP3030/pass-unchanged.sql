-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
ALTER DATABASE CURRENT ADD FILEGROUP UserData;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
ALTER DATABASE CURRENT ADD FILEGROUP UserData;

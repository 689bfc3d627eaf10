-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
ALTER DATABASE CURRENT ADD FILEGROUP UserData; -- expect: MOP3030

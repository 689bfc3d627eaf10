-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Code varchar(20) NOT NULL
);
GO
CREATE NONCLUSTERED INDEX IX_Orders_Code ON dbo.Orders (Code);
GO
ALTER INDEX IX_Orders_Code ON dbo.Orders DISABLE;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Code varchar(20) NOT NULL
);
GO
CREATE NONCLUSTERED INDEX IX_Orders_Code ON dbo.Orders (Code);

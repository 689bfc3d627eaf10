-- current
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
-- desired
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders AFTER INSERT AS
SET NOCOUNT ON;

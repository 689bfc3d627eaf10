-- current
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
-- desired
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Code varchar(20) NOT NULL
);
GO
CREATE INDEX IX_Orders_Code ON dbo.Orders (Code);
-- configuration
{ "target": { "edition": "enterprise", "version": "2019" } }

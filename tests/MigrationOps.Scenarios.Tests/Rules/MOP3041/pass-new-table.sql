-- current
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
-- desired
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Priority int NULL CONSTRAINT DF_Orders_Priority DEFAULT (1)
);

-- current
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
-- desired
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    CHECK (Status < 9)
);

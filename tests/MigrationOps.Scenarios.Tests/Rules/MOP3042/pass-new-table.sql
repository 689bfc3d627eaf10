-- current
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
-- desired
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Quantity int NOT NULL,
    CONSTRAINT CK_Orders_Quantity CHECK (Quantity > 0)
);

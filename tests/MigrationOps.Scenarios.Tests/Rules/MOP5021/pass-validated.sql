-- current
CREATE TABLE dbo.Customers (
    CustomerId int NOT NULL CONSTRAINT PK_Customers PRIMARY KEY
);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    CustomerId int NULL
);
-- script
ALTER TABLE dbo.Orders WITH NOCHECK ADD CONSTRAINT FK_Orders_Customers FOREIGN KEY (CustomerId) REFERENCES dbo.Customers (CustomerId);
GO
ALTER TABLE dbo.Orders WITH CHECK CHECK CONSTRAINT FK_Orders_Customers;

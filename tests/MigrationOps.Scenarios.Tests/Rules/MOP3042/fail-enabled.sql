-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Quantity int NOT NULL,
    CONSTRAINT CK_Orders_Quantity CHECK (Quantity > 0)
);
GO
ALTER TABLE dbo.Orders NOCHECK CONSTRAINT CK_Orders_Quantity;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Quantity int NOT NULL,
    CONSTRAINT CK_Orders_Quantity CHECK (Quantity > 0) -- expect: MOP3042
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Quantity int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Quantity int NOT NULL,
    Bonus int NULL,
    CONSTRAINT CK_Orders_Bonus CHECK (Bonus > 0)
);

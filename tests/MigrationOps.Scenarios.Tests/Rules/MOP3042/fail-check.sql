-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Quantity int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Quantity int NOT NULL,
    CONSTRAINT CK_Orders_Quantity CHECK (Quantity > 0) -- expect: MOP3042
);

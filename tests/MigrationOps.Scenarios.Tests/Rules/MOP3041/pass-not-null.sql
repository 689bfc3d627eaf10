-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Priority int NOT NULL CONSTRAINT DF_Orders_Priority DEFAULT (1)
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Priority int NULL CONSTRAINT DF_Orders_Priority DEFAULT (1) -- expect: MOP3041
);

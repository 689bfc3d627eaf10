-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 int NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 bigint NULL
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 datetime NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 date NULL
);

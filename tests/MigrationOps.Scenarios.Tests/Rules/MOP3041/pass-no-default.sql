-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Priority int NULL
);

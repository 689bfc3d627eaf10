-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(20) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(50) NULL
);

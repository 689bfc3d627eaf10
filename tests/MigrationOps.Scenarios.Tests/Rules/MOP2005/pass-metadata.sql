-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(20) NULL,
    Value1 decimal(10,2) NULL,
    Value2 bigint NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(50) NULL,
    Value1 decimal(12,2) NULL,
    Value2 int NULL
);

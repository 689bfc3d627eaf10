-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(20) NULL,
    Value1 int NULL,
    Value2 decimal(10,2) NULL,
    Value3 varchar(50) NULL,
    Value4 varchar(20) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(50) NULL,
    Value1 bigint NULL,
    Value2 decimal(12,2) NULL,
    Value3 varchar(max) NULL,
    Value4 nvarchar(20) NULL
);

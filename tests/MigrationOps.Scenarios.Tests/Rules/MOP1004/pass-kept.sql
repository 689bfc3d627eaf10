-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 datetime NULL,
    Value1 varchar(20) NULL,
    Value2 decimal(10,1) NULL,
    Value3 real NULL,
    Value4 varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 datetime2(3) NULL,
    Value1 nvarchar(20) NULL,
    Value2 decimal(11,2) NULL,
    Value3 float NULL,
    Value4 varchar(20) NULL
);

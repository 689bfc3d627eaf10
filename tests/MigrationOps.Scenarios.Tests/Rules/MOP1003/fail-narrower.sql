-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(50) NULL,
    Value1 bigint NULL,
    Value2 decimal(12,2) NULL,
    Value3 varchar(max) NULL,
    Value4 date NULL,
    Value5 varbinary(20) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 varchar(20) NULL, -- expect: MOP1003
    Value1 int NULL, -- expect: MOP1003
    Value2 decimal(10,2) NULL, -- expect: MOP1003
    Value3 varchar(50) NULL, -- expect: MOP1003
    Value4 smalldatetime NULL, -- expect: MOP1003
    Value5 varbinary(10) NULL -- expect: MOP1003
);

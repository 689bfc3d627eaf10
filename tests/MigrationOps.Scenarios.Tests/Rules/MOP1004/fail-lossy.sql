-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 datetime NULL,
    Value1 nvarchar(20) NULL,
    Value2 decimal(10,2) NULL,
    Value3 datetime2(7) NULL,
    Value4 float NULL,
    Value5 datetimeoffset(7) NULL,
    Value6 money NULL,
    Value7 int NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 date NULL, -- expect: MOP1004
    Value1 varchar(20) NULL, -- expect: MOP1004
    Value2 decimal(10,1) NULL, -- expect: MOP1004
    Value3 datetime2(3) NULL, -- expect: MOP1004
    Value4 real NULL, -- expect: MOP1004
    Value5 datetime2(7) NULL, -- expect: MOP1004
    Value6 varchar(30) NULL, -- expect: MOP1004
    Value7 bit NULL -- expect: MOP1004
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 int NULL,
    Value1 varchar(20) NULL,
    Value2 varchar(20) NULL,
    Value3 char(4) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 bigint NULL, -- expect: MOP2005
    Value1 nvarchar(20) NULL, -- expect: MOP2005
    Value2 varchar(max) NULL, -- expect: MOP2005
    Value3 char(6) NULL -- expect: MOP2005
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 bigint NULL,
    Value1 varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 int NULL, -- expect: MOP2006
    Value1 varchar(20) NULL -- expect: MOP2006
);

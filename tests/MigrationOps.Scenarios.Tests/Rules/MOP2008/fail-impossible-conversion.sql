-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 xml NULL,
    Value1 int NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Value0 nvarchar(max) NULL, -- expect: MOP2008
    Value1 uniqueidentifier NULL -- expect: MOP2008
);

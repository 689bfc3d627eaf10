-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL,
    Channel uniqueidentifier NOT NULL CONSTRAINT DF_Orders_Channel DEFAULT NEWID() -- expect: MOP2010
);
-- configuration
{ "target": { "edition": "enterprise" } }

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Quantity varchar(10) NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Quantity varchar(20) NOT NULL
);
-- configuration
{ "target": { "availabilityGroup": true } }

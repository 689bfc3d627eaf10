-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Quantity int NOT NULL,
    Region int NOT NULL CONSTRAINT DF_Orders_Region DEFAULT (0)
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Quantity int NOT NULL,
    Region int NULL CONSTRAINT DF_Orders_Region DEFAULT (0)
);
-- configuration
{ "target": { "changeDataCapture": [ "[dbo].[Orders]" ] } }

-- current
CREATE TABLE dbo.Orders ( -- expect: MOP3060
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Quantity int NOT NULL
);
CREATE TABLE dbo.Other (Id int NOT NULL);
-- desired
CREATE TABLE dbo.Other (Id int NOT NULL);
-- configuration
{ "target": { "replication": [ "[dbo].[Orders]" ] } }

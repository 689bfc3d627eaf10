-- current
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- desired
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- configuration
{ "rows": {
    "[dbo].[Order]": 5000 -- expect: MOP7013
} }

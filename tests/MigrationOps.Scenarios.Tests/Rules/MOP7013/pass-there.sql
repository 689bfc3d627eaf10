-- current
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- desired
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- configuration
{ "rows": { "[dbo].[Orders]": 5000 } }

-- current
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- desired
CREATE TABLE dbo.Orders (OrderId int NOT NULL, Note varchar(50) NULL);
-- configuration
{ "filters": [ { "schema": "dbo", "kind": "table", "name": "Ord?rs" } ] }

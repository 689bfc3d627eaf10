-- current
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- desired
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
GO
CREATE TABLE dbo.Import (Id int NOT NULL);
GO
CREATE VIEW dbo.Imported AS SELECT Id FROM dbo.Import; -- expect: MOP7008
-- configuration
{ "filters": [ { "kind": "table", "name": "imp*" } ] }

-- current
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- desired
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
GO
CREATE TABLE dbo.Import (Id int NOT NULL);
GO
CREATE VIEW dbo.Imported AS SELECT Id FROM dbo.Import;
-- configuration
{ "filters": [ { "name": "Imp*" } ] }

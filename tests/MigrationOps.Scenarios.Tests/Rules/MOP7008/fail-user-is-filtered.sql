-- current
CREATE TABLE dbo.Orders (OrderId int NOT NULL, Note varchar(50) NULL);
GO
CREATE VIEW dbo.Notes AS SELECT Note FROM dbo.Orders;
-- desired
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
GO
CREATE VIEW dbo.Notes AS SELECT OrderId FROM dbo.Orders; -- expect: MOP7008
-- configuration
{
  "filters": [ { "kind": "view" } ],
  "deprecations": [ { "object": "[dbo].[Orders].[Note]", "since": "2026-01-01", "contractAfter": "2026-05-01", "owner": "order-team" } ]
}

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Descr nvarchar(200) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Description nvarchar(200) NULL
);
-- configuration
{
  "deprecations": [
    { "object": "[dbo].[Orders].[Descr]", "since": "2026-01-01", "contractAfter": "2026-05-01", "owner": "order-team" }
  ]
}

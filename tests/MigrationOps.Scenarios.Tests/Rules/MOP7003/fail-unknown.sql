-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- configuration
{
  "deprecations": [
    { "object": "[dbo].[Orders].[Remark]", "since": "2026-01-01", "contractAfter": "2026-05-01", "owner": "order-team" } -- expect: MOP7003
  ]
}

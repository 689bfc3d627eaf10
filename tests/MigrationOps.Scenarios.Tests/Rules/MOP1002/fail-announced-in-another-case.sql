-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP1002
    OrderId int NOT NULL,
    Status tinyint NULL
);
-- configuration
{
  "deprecations": [
    { "object": "[DBO].[orders].[NOTE]", "since": "2026-01-01", "contractAfter": "2026-05-01", "owner": "order-team" }
  ]
}

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);

CREATE TABLE dbo.Drafts (DraftId int NOT NULL); -- expect: MOP1001
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- configuration
{
  "deprecations": [
    { "object": "[dbo].[Drafts]", "since": "2026-01-01", "contractAfter": "2026-06-02", "owner": "order-team" }
  ]
}

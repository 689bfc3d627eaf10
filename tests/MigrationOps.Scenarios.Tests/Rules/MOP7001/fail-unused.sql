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
  "waivers": [
    { -- expect: MOP7001
      "rule": "MOP1002",
      "object": "[dbo].[Orders].[Note]",
      "owner": "order-team",
      "reason": "Checked by hand.",
      "expires": "2026-12-31"
    }
  ]
}

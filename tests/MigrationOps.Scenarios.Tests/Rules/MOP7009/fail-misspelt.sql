-- current
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- desired
CREATE TABLE dbo.Orders (OrderId int NOT NULL);
-- configuration
{
  "filters": [
    { "kind": "table", "name": "Ordres" } -- expect: MOP7009
  ]
}

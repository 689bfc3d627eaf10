-- current
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
CREATE TABLE dbo.Import (ImportId int NOT NULL);
-- desired
CREATE TABLE dbo.Customers (CustomerId int NOT NULL);
-- configuration
{ "waivers": [
    { "rule": "MOP1001", "object": "[dbo].[Import]", "owner": "Data platform", "reason": "Filled anew every night", "expires": "2026-06-10" } -- expect: MOP7011
] }

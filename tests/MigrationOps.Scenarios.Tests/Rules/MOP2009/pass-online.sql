-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    CONSTRAINT PK_Orders PRIMARY KEY CLUSTERED (OrderId)
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    CONSTRAINT PK_Orders PRIMARY KEY CLUSTERED (OrderId) WITH (DATA_COMPRESSION = PAGE)
);
-- configuration
{ "target": { "edition": "enterprise" } }

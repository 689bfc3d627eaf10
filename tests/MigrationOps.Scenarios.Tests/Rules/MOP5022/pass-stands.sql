-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note ntext NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note ntext NULL
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note ntext NULL -- expect: MOP5022
);

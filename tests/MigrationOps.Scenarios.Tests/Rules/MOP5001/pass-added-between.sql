-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL,
    Status tinyint NULL
);

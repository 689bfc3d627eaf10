-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Twice AS (OrderId * 2)
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP3004
    OrderId int NOT NULL,
    Status tinyint NULL
);

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
GO
CREATE MESSAGE TYPE OrderPlaced VALIDATION = NONE; -- expect: MOP3012

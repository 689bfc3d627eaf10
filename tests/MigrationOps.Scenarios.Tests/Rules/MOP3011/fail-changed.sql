-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL CONSTRAINT DF_Orders_Status DEFAULT (0),
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL CONSTRAINT DF_Orders_Status DEFAULT (1), -- expect: MOP3011
    Note varchar(50) NULL
);

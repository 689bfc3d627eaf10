-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL CONSTRAINT DF_Orders_Status DEFAULT (0),
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP3011
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired -- expect: MOP5004
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- facts
note MOP8001 The checksum of model.xml does not match.

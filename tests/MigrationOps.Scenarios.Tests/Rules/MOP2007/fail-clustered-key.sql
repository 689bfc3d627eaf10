-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY CLUSTERED, -- expect: MOP2007
    Status tinyint NULL,
    Note varchar(50) NULL
);

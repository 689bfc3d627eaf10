-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY CLUSTERED,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY NONCLUSTERED, -- expect: MOP2008
    Status tinyint NULL,
    Note varchar(50) NULL
);

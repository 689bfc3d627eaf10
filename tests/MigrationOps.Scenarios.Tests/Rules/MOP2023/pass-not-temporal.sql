-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Quantity int NOT NULL,
    Note varchar(20) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Quantity bigint NOT NULL,
    Note varchar(20) NULL
);

-- current
CREATE TABLE dbo.Orders (
    Id int NOT NULL CONSTRAINT PK_Order PRIMARY KEY,
    Status tinyint NOT NULL
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP5011
    Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    Status tinyint NOT NULL
);

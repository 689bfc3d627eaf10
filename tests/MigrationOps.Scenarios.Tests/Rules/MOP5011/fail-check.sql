-- current
CREATE TABLE dbo.Orders (
    Id int NOT NULL,
    Status tinyint NOT NULL CONSTRAINT CK_Order CHECK (Status < 5)
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP5011
    Id int NOT NULL,
    Status tinyint NOT NULL CONSTRAINT CK_Orders CHECK (Status < 5)
);

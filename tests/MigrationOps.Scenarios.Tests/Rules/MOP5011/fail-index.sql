-- current
CREATE TABLE dbo.Orders (
    Id int NOT NULL,
    Status tinyint NOT NULL
);
CREATE INDEX IX_Order ON dbo.Orders (Status);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP5011
    Id int NOT NULL,
    Status tinyint NOT NULL
);
CREATE INDEX IX_Orders ON dbo.Orders (Status);

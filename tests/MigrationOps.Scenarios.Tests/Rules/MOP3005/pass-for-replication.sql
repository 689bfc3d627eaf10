-- current
CREATE TABLE dbo.Orders (
    OrderId int IDENTITY(1, 1) NOT NULL,
    Status tinyint NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int IDENTITY(1, 1) NOT FOR REPLICATION NOT NULL,
    Status tinyint NULL
);

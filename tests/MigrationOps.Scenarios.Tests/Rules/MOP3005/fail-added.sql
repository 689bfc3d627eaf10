-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int IDENTITY(1, 1) NOT NULL, -- expect: MOP3005
    Status tinyint NULL
);

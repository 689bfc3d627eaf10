-- current
CREATE TABLE dbo.Orders (
    OrderId int IDENTITY(1, 1) NOT NULL,
    Status tinyint NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int IDENTITY(1000, 1) NOT NULL, -- expect: MOP3005
    Status tinyint NULL
);

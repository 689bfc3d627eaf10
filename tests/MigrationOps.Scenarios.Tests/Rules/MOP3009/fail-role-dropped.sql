-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE ROLE Clerks;
CREATE ROLE Readers; -- expect: MOP3009
GO
GRANT SELECT ON dbo.Orders TO Clerks;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE ROLE Clerks;
GO
GRANT SELECT ON dbo.Orders TO Clerks;

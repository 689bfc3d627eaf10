-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE ROLE Clerks;
CREATE ROLE Readers;
GO
GRANT SELECT ON dbo.Orders TO Clerks;
-- desired
CREATE ROLE Clerks;
CREATE ROLE Readers;

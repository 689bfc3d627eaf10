CREATE TABLE dbo.Customers (
    Id INT NOT NULL
);
GO
CREATE TABLE dbo.Buyers (
    Name VARCHAR (50) NOT NULL
);
GO
CREATE TABLE dbo.[A.b]]c] (
    [Länge.] INT NULL
);

CREATE TABLE dbo.Customers (
    Id INT NOT NULL
);
GO
CREATE TABLE dbo.Patrons (
    Name VARCHAR (50) NOT NULL
);

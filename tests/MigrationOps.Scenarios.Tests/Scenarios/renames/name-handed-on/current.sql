CREATE TABLE dbo.Clients (
    Id INT NOT NULL
);
GO
CREATE TABLE dbo.Customers (
    Name VARCHAR (50) NOT NULL
);

CREATE TABLE dbo.Customers (
    Id INT NOT NULL
);

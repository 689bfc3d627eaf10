CREATE TABLE dbo.Customers (
    Id INT NOT NULL CONSTRAINT PK_Customers PRIMARY KEY,
    EmailAddress VARCHAR (100) NULL
);
GO
CREATE INDEX IX_EmailAddress ON dbo.Customers (EmailAddress);
GO
CREATE TABLE dbo.Orders (
    ClientId INT NOT NULL CONSTRAINT FK_Orders_Clients REFERENCES dbo.Customers (Id)
);
GO
CREATE VIEW dbo.Mails AS SELECT EmailAddress AS Mail FROM dbo.Customers;

CREATE TABLE dbo.Customer
(
    Id int NOT NULL CONSTRAINT PK_Customer PRIMARY KEY,
    Email nvarchar(200) NOT NULL,
    Note nvarchar(max) NULL
);
GO
CREATE INDEX IX_Customer_Mail ON dbo.Customer (Email);
GO
CREATE VIEW dbo.CustomerMail AS SELECT Id, Email AS Mail FROM dbo.Customer;
GO
CREATE PROCEDURE dbo.AddCustomer @Id int, @Mail nvarchar(200) AS INSERT INTO dbo.Customer (Id, Email) VALUES (@Id, @Mail);
GO

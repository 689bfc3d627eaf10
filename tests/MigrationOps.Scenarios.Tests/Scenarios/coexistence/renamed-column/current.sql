CREATE TABLE dbo.Customer
(
    Id int NOT NULL CONSTRAINT PK_Customer PRIMARY KEY,
    Mail nvarchar(200) NOT NULL,
    Note nvarchar(max) NULL
);
GO
CREATE INDEX IX_Customer_Mail ON dbo.Customer (Mail);
GO
CREATE VIEW dbo.CustomerMail AS SELECT Id, Mail FROM dbo.Customer;
GO
CREATE PROCEDURE dbo.AddCustomer @Id int, @Mail nvarchar(200) AS INSERT INTO dbo.Customer (Id, Mail) VALUES (@Id, @Mail);
GO

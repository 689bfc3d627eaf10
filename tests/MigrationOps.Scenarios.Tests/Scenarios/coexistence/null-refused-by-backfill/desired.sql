CREATE TABLE dbo.Customer
(
    Id int NOT NULL CONSTRAINT PK_Customer PRIMARY KEY,
    Country nchar(2) NOT NULL
);
GO
CREATE INDEX IX_Customer_Country ON dbo.Customer (Country);
GO

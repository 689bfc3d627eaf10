CREATE TABLE dbo.Customer
(
    Id int NOT NULL CONSTRAINT PK_Customer PRIMARY KEY,
    Country nchar(2) NOT NULL CONSTRAINT DF_Customer_Country DEFAULT N'CH'
);
GO
CREATE INDEX IX_Customer_Country ON dbo.Customer (Country);
GO

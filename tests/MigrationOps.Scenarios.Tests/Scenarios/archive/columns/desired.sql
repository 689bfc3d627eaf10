CREATE ROLE Readers;
GO
CREATE TABLE dbo.Customer
(
    Id     INT           NOT NULL,
    Region NVARCHAR(20)  COLLATE Latin1_General_BIN2 NOT NULL,
    Name   NVARCHAR(100) NOT NULL,
    CONSTRAINT PK_Customer PRIMARY KEY (Id, Region)
);
GO
CREATE INDEX IX_Customer_Name ON dbo.Customer (Name);

CREATE TYPE dbo.Phone FROM VARCHAR(30) NULL;
GO
CREATE ROLE Readers;
GO
CREATE TABLE dbo.Customer
(
    Id     INT           NOT NULL,
    Region NVARCHAR(20)  COLLATE Latin1_General_BIN2 NOT NULL,
    Name   NVARCHAR(100) NOT NULL,
    Fax    dbo.Phone     NULL,
    Score  INT           NOT NULL CONSTRAINT DF_Customer_Score DEFAULT (7),
    Rank   INT           NOT NULL,
    Title  NVARCHAR(20)  MASKED WITH (FUNCTION = 'default()') NOT NULL,
    CONSTRAINT PK_Customer PRIMARY KEY (Id, Region),
    CONSTRAINT CK_Customer_Score CHECK (Score > 0)
);
GO
CREATE INDEX IX_Customer_Rank ON dbo.Customer (Rank);
GO
CREATE INDEX IX_Customer_Name ON dbo.Customer (Name) INCLUDE (Rank);
GO
GRANT SELECT ON dbo.Customer (Fax) TO Readers;

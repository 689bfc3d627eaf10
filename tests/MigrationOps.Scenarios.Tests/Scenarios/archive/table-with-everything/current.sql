CREATE ROLE Readers;
GO
CREATE TABLE dbo.Customer
(
    Id   INT           NOT NULL CONSTRAINT PK_Customer PRIMARY KEY,
    Name NVARCHAR(100) NOT NULL
);
GO
CREATE TABLE dbo.Visit
(
    Id         INT IDENTITY(1, 1) NOT NULL CONSTRAINT PK_Visit PRIMARY KEY,
    CustomerId INT            NOT NULL CONSTRAINT FK_Visit_Customer REFERENCES dbo.Customer (Id),
    Happened   DATETIME2(0)   NOT NULL CONSTRAINT DF_Visit_Happened DEFAULT (SYSUTCDATETIME()),
    Note       NVARCHAR(200)  NULL,
    CONSTRAINT CK_Visit_Note CHECK (Note <> N'')
);
GO
CREATE INDEX IX_Visit_CustomerId ON dbo.Visit (CustomerId);
GO
CREATE TABLE dbo.VisitPhoto
(
    Id      INT NOT NULL CONSTRAINT PK_VisitPhoto PRIMARY KEY,
    VisitId INT NOT NULL CONSTRAINT FK_VisitPhoto_Visit REFERENCES dbo.Visit (Id)
);
GO
CREATE TRIGGER dbo.TR_Visit ON dbo.Visit AFTER INSERT AS SET NOCOUNT ON;
GO
CREATE VIEW dbo.Visits WITH SCHEMABINDING AS SELECT Id, Happened FROM dbo.Visit;
GO
GRANT SELECT ON dbo.Visit TO Readers;
GO
GRANT UPDATE ON dbo.Visit (Note) TO Readers;
GO
EXEC sys.sp_addextendedproperty N'MS_Description', N'Visits of customers', N'SCHEMA', N'dbo', N'TABLE', N'Visit';

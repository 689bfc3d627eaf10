CREATE TABLE dbo.Person
(
    Id uniqueidentifier NOT NULL CONSTRAINT PK_Person PRIMARY KEY NONCLUSTERED,
    FullName nvarchar(200) NOT NULL
);
GO
CREATE VIEW dbo.PersonNames AS SELECT Id, FullName FROM dbo.Person;
GO

CREATE TABLE dbo.Person
(
    Id uniqueidentifier NOT NULL CONSTRAINT PK_Person PRIMARY KEY NONCLUSTERED,
    FirstName nvarchar(100) NULL,
    LastName nvarchar(100) NOT NULL
);
GO
CREATE VIEW dbo.PersonNames AS SELECT Id, CONCAT(FirstName, N' ', LastName) AS FullName FROM dbo.Person;
GO

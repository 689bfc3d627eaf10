CREATE TABLE dbo.Buyers (
    Id INT NOT NULL
);
GO
CREATE TABLE dbo.[A.b]]c] (
    [Größe] INT NULL
);

CREATE TABLE dbo.Clients (
    Id INT NOT NULL
);
GO
CREATE TRIGGER dbo.Count_Clients ON dbo.Clients AFTER INSERT AS PRINT 'one more';

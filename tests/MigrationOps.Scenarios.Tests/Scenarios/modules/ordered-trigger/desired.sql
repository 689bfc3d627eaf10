CREATE TABLE dbo.TO1 (A int NOT NULL);
GO
CREATE TRIGGER dbo.trA ON dbo.TO1 FOR INSERT AS RETURN
GO
EXEC sp_settriggerorder 'dbo.trA','last','insert'

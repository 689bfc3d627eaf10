CREATE TABLE dbo.Clients (
    Id INT NOT NULL CONSTRAINT PK_Clients PRIMARY KEY,
    Mail VARCHAR (100) NULL
);
GO
CREATE INDEX IX_Mail ON dbo.Clients (Mail);
GO
CREATE TABLE dbo.Orders (
    ClientId INT NOT NULL CONSTRAINT FK_Orders_Clients REFERENCES dbo.Clients (Id)
);
GO
CREATE VIEW dbo.Mails AS SELECT Mail FROM dbo.Clients;

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- postdeploy
IF OBJECT_ID(N'dbo.S', N'U') IS NULL
    CREATE TABLE [dbo].[S] ([Id] int NOT NULL);
DROP VIEW IF EXISTS [dbo].[V];
GO
CREATE VIEW [dbo].[V] AS SELECT [Id] FROM [dbo].[T];
GO
CREATE OR ALTER VIEW [dbo].[W] AS SELECT [Id] FROM [dbo].[T];
GO
CREATE TABLE #X ([Id] int);
DROP TABLE #X;

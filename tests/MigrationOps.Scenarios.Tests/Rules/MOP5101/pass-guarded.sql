-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- postdeploy
IF NOT EXISTS (SELECT * FROM [dbo].[T] WHERE [Id] = 1)
    INSERT INTO [dbo].[T] ([Id], [A]) VALUES (1, 1);
INSERT INTO [dbo].[T] ([Id], [A])
SELECT v.[Id], 1 FROM (VALUES (1), (2)) AS v ([Id]) WHERE NOT EXISTS (SELECT * FROM [dbo].[T] AS t WHERE t.[Id] = v.[Id]);
INSERT INTO [dbo].[T] ([Id]) SELECT 3 EXCEPT SELECT [Id] FROM [dbo].[T];
INSERT INTO [dbo].[T] ([Id]) SELECT v.[Id] FROM (VALUES (4)) AS v ([Id]) LEFT JOIN [dbo].[T] AS t ON t.[Id] = v.[Id] WHERE t.[Id] IS NULL;
MERGE [dbo].[T] AS t USING (VALUES (5)) AS s ([Id]) ON t.[Id] = s.[Id] WHEN NOT MATCHED THEN INSERT ([Id]) VALUES (s.[Id]);
CREATE TABLE #T ([Id] int);
INSERT INTO #T ([Id]) VALUES (1);
GO
DELETE FROM [dbo].[T] WHERE [Id] = 7;
INSERT INTO [dbo].[T] ([Id]) VALUES (7);

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
CREATE TABLE [dbo].[T2] ([Id] int NOT NULL, [A] int NULL);
GO
INSERT INTO [dbo].[T2] ([Id], [A]) SELECT [Id], [A] FROM [dbo].[T];
GO
TRUNCATE TABLE [dbo].[T];
GO
ALTER TABLE [dbo].[T] ADD [B] int NULL;

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
CREATE TABLE [dbo].[T2] ([Id] int NOT NULL);
GO
INSERT INTO [dbo].[T2] ([Id]) VALUES (1);
DELETE FROM [dbo].[T2];
GO
ALTER TABLE [dbo].[T] ADD [B] int NULL;

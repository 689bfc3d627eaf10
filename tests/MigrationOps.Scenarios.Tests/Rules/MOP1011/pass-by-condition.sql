-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
UPDATE [dbo].[T] SET [A] = 0 WHERE [A] IS NULL;
GO
ALTER TABLE [dbo].[T] ADD [B] int NULL;

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
IF EXISTS (SELECT * FROM [dbo].[T]) THROW 50001, N'There are rows.', 1;
ALTER TABLE [dbo].[T] ADD [B] int NULL;

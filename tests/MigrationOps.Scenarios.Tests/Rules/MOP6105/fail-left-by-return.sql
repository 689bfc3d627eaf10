-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
IF EXISTS (SELECT * FROM [dbo].[T]) RETURN; -- expect: MOP6105
ALTER TABLE [dbo].[T] ADD [B] int NULL;

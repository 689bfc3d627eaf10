-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
ALTER TABLE [dbo].[T] ADD [B] int NULL;
GO
UPDATE [dbo].[T] SET [B] = [A]; -- expect: MOP2011
GO
CREATE INDEX [IX_T_B] ON [dbo].[T] ([B]);

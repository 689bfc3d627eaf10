-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
CREATE INDEX [IX_T_A] ON [dbo].[T] ([A]);

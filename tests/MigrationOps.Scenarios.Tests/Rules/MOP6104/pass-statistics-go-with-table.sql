-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
GO
CREATE STATISTICS [S] ON [dbo].[T] ([A]);
-- script
DROP TABLE [dbo].[T];

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
ALTER TABLE [dbo].[T] DROP COLUMN [A]; -- expect: MOP1009
GO
ALTER TABLE [dbo].[T] ADD [A] bigint NULL;

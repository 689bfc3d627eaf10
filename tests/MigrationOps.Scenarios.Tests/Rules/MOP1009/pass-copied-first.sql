-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
CREATE TABLE [dbo].[T2] ([Id] bigint NOT NULL, [A] int NULL);
GO
INSERT INTO [dbo].[T2] ([Id], [A]) SELECT [Id], [A] FROM [dbo].[T];
GO
DROP TABLE [dbo].[T];
GO
CREATE TABLE [dbo].[T] ([Id] bigint NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);

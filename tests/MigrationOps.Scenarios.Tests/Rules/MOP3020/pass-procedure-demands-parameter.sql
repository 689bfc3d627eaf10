-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY);
GO
CREATE PROCEDURE [dbo].[AddT] @Id int AS INSERT INTO [dbo].[T] ([Id]) VALUES (@Id);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY);
GO
CREATE PROCEDURE [dbo].[AddT] @Id int, @By int AS INSERT INTO [dbo].[T] ([Id]) VALUES (@Id + @By);
-- facts
rehearsed

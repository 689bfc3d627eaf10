-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- postdeploy
EXEC sys.sp_executesql N'CREATE TABLE [dbo].[S] ([Id] int NOT NULL);'; -- expect: MOP6201

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- predeploy
IF N'$(Environment)' = N'test'
    INSERT INTO [dbo].[T] ([Id], [A]) SELECT 1, 1; -- expect: MOP5101

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- postdeploy
IF EXISTS (SELECT * FROM [dbo].[T])
    RETURN;
INSERT INTO [dbo].[T] ([Id], [A]) VALUES (1, 1);

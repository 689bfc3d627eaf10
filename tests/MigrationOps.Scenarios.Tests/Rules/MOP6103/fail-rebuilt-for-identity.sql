-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
CREATE TABLE [dbo].[tmp_T] ([Id] int IDENTITY (1, 1) NOT NULL CONSTRAINT [PK_tmp_T] PRIMARY KEY, [A] int NULL); -- expect: MOP6103
GO
SET IDENTITY_INSERT [dbo].[tmp_T] ON;
INSERT INTO [dbo].[tmp_T] ([Id], [A]) SELECT [Id], [A] FROM [dbo].[T];
SET IDENTITY_INSERT [dbo].[tmp_T] OFF;
GO
DROP TABLE [dbo].[T];
GO
EXECUTE sp_rename N'[dbo].[tmp_T]', N'T';
GO
EXECUTE sp_rename N'[dbo].[PK_tmp_T]', N'PK_T';

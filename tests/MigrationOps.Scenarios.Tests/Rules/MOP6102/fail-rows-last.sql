-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
ALTER TABLE [dbo].[T] ADD [B] int NULL;
GO
INSERT INTO [dbo].[T] ([Id], [A]) VALUES (1, 1); -- expect: MOP6102

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
BACKUP DATABASE [Shop] TO DISK = N'shop.bak'; -- expect: MOP6105
GO
ALTER TABLE [dbo].[T] ADD [B] int NULL;

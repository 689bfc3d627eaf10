-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
ALTER TABLE [dbo].[T] ADD [B] int NULL;
GO
IF (SELECT COUNT(*) FROM [dbo].[T]) = 0 DROP TABLE [dbo].[T]; -- expect: MOP6101

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
DELETE FROM [dbo].[T]; -- expect: MOP1010
GO
ALTER TABLE [dbo].[T] ADD [B] int NULL;

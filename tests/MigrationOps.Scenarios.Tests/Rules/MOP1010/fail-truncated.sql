-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
TRUNCATE TABLE [dbo].[T]; -- expect: MOP1010
GO
ALTER TABLE [dbo].[T] ADD [B] int NULL;

-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [G] geography NULL);
GO
CREATE SPATIAL INDEX [S] ON [dbo].[T] ([G]);
-- script
DROP TABLE [dbo].[T]; -- expect: MOP6104

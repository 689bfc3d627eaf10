-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
DROP TABLE [dbo].[T]; -- expect: MOP1009
GO
CREATE TABLE [dbo].[T] ([Id] bigint NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);

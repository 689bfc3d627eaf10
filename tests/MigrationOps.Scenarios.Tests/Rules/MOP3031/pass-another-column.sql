-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [A] int NULL, [B] int NULL);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [A] int NULL, [B] bigint NULL, [C] int NULL);
-- facts
pending [dbo].[T].[A]

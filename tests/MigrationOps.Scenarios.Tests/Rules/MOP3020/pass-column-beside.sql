-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NOT NULL);
-- desired
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [B] int NOT NULL);
-- facts
rename Column [dbo].[T].[A] to [dbo].[T].[B]
rehearsed

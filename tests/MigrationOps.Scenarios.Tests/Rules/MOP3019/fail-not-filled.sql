-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [A] int NULL);
-- script
ALTER TABLE [dbo].[T] ALTER COLUMN [A] int NOT NULL; -- expect: MOP3019

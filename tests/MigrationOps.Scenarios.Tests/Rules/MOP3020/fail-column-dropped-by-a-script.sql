-- current
CREATE TABLE [dbo].[T] ( -- expect: MOP3020
    [Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY,
    [A] int NULL,
    [B] int NULL
);
-- script
ALTER TABLE [dbo].[T] DROP COLUMN [B];

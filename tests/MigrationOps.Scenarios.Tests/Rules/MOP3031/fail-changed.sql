-- current
CREATE TABLE [dbo].[T] ([Id] int NOT NULL, [A] int NULL);
-- desired
CREATE TABLE [dbo].[T] (
    [Id] int NOT NULL,
    [A] bigint NULL -- expect: MOP3031
);
-- facts
pending [dbo].[T].[A]

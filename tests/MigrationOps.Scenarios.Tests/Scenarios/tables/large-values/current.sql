CREATE TABLE [dbo].[Letters] (
    [Id] int NOT NULL CONSTRAINT [PK_Letters] PRIMARY KEY,
    [Body] nvarchar(max) NULL
) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY];

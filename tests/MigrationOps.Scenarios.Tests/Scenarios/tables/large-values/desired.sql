CREATE TABLE [dbo].[Letters] (
    [Id] int NOT NULL CONSTRAINT [PK_Letters] PRIMARY KEY,
    [Body] nvarchar(max) NULL
);
GO
CREATE TABLE [dbo].[Scans] (
    [Id] int NOT NULL CONSTRAINT [PK_Scans] PRIMARY KEY CLUSTERED ON [PRIMARY],
    [Page] varbinary(max) NULL
) ON [PRIMARY] TEXTIMAGE_ON [Lar]]ge];
GO
CREATE TABLE [dbo].[Notes] (
    [Id] int NOT NULL,
    [Text] nvarchar(max) NULL
) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY];

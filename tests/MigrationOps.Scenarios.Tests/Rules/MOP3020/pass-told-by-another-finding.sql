-- current
CREATE TABLE [dbo].[Clients] ([Id] int NOT NULL CONSTRAINT [PK_Clients] PRIMARY KEY);
GO
CREATE VIEW [dbo].[Ids] AS SELECT [Id] FROM [dbo].[Clients];
-- desired
CREATE TABLE [dbo].[Customers] ([Id] int NOT NULL CONSTRAINT [PK_Clients] PRIMARY KEY);
GO
CREATE VIEW [dbo].[Ids] AS SELECT [Id] FROM [dbo].[Customers];
GO
CREATE VIEW [dbo].[NewIds] AS SELECT [Id] FROM [dbo].[Customers];
-- facts
rename Table [dbo].[Clients] to [dbo].[Customers]
rehearsed

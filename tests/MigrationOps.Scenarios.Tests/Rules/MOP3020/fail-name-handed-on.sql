-- current
CREATE TABLE [dbo].[Buyers] ([Id] int NOT NULL CONSTRAINT [PK_Buyers] PRIMARY KEY);
-- desired
CREATE TABLE [dbo].[Customers] ([Id] int NOT NULL CONSTRAINT [PK_Buyers] PRIMARY KEY);
GO
CREATE TABLE [dbo].[Buyers] ([Name] int NULL); -- expect: MOP3020
-- facts
rename Table [dbo].[Buyers] to [dbo].[Customers]
rehearsed

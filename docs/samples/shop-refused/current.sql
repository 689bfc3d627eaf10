CREATE TABLE [dbo].[Customer]
(
    [CustomerId] int NOT NULL CONSTRAINT [PK_Customer] PRIMARY KEY,
    [Name] nvarchar(200) NOT NULL,
    [FaxNumber] varchar(30) NULL
);
GO

CREATE TABLE [dbo].[FaxQueue]
(
    [FaxQueueId] int NOT NULL CONSTRAINT [PK_FaxQueue] PRIMARY KEY,
    [Body] nvarchar(max) NOT NULL
);

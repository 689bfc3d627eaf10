CREATE SCHEMA [sales];
GO
CREATE TABLE [sales].[Customer] (
    [Id] int NOT NULL,
    [Name] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Customer] PRIMARY KEY CLUSTERED ([Id])
);
GO
CREATE TABLE [sales].[Order] (
    [Id] bigint NOT NULL,
    [CustomerId] int NOT NULL,
    [Total] decimal(19, 4) NOT NULL,
    CONSTRAINT [PK_Order] PRIMARY KEY CLUSTERED ([Id])
);
GO

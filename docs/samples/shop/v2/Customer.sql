CREATE TABLE [sales].[Customer]
(
    [CustomerId] int IDENTITY (1, 1) NOT NULL,
    [Name] nvarchar(100) NOT NULL,
    [EmailAddress] nvarchar(256) NOT NULL,
    [LoyaltyPoints] int NOT NULL CONSTRAINT [DF_Customer_LoyaltyPoints] DEFAULT (0),
    CONSTRAINT [PK_Customer] PRIMARY KEY CLUSTERED ([CustomerId]),
    CONSTRAINT [UQ_Customer_Mail] UNIQUE ([EmailAddress])
);

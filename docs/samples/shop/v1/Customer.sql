CREATE TABLE [sales].[Customer]
(
    [CustomerId] int IDENTITY (1, 1) NOT NULL,
    [Name] nvarchar(100) NOT NULL,
    [Mail] nvarchar(256) NOT NULL,
    [FaxNumber] varchar(30) NULL,
    CONSTRAINT [PK_Customer] PRIMARY KEY CLUSTERED ([CustomerId]),
    CONSTRAINT [UQ_Customer_Mail] UNIQUE ([Mail])
);

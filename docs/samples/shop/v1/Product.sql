CREATE TABLE [sales].[Product]
(
    [ProductId] int IDENTITY (1, 1) NOT NULL,
    [Sku] varchar(20) NOT NULL,
    [Title] nvarchar(100) NOT NULL,
    [UnitPrice] decimal(10, 2) NOT NULL,
    CONSTRAINT [PK_Product] PRIMARY KEY CLUSTERED ([ProductId]),
    CONSTRAINT [UQ_Product_Sku] UNIQUE ([Sku])
);

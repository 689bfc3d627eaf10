CREATE TABLE [sales].[Order]
(
    [OrderId] int IDENTITY (1, 1) NOT NULL,
    [CustomerId] int NOT NULL,
    [PlacedAt] datetime2(0) NOT NULL CONSTRAINT [DF_Order_PlacedAt] DEFAULT (SYSUTCDATETIME()),
    [Status] char(1) NOT NULL CONSTRAINT [DF_Order_Status] DEFAULT ('N'),
    CONSTRAINT [PK_Order] PRIMARY KEY CLUSTERED ([OrderId]),
    CONSTRAINT [FK_Order_Customer] FOREIGN KEY ([CustomerId]) REFERENCES [sales].[Customer] ([CustomerId]),
    CONSTRAINT [CK_Order_Status] CHECK ([Status] IN ('N', 'P', 'S', 'C'))
);
GO

CREATE INDEX [IX_Order_CustomerId] ON [sales].[Order] ([CustomerId]) INCLUDE ([PlacedAt]);

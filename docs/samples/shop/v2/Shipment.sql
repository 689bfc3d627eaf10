CREATE TABLE [sales].[Shipment]
(
    [ShipmentId] int IDENTITY (1, 1) NOT NULL,
    [OrderId] int NOT NULL,
    [Carrier] nvarchar(60) NOT NULL,
    [ShippedAt] datetime2(0) NULL,
    CONSTRAINT [PK_Shipment] PRIMARY KEY CLUSTERED ([ShipmentId]),
    CONSTRAINT [FK_Shipment_Order] FOREIGN KEY ([OrderId]) REFERENCES [sales].[Order] ([OrderId])
);
GO

CREATE INDEX [IX_Shipment_OrderId] ON [sales].[Shipment] ([OrderId]);

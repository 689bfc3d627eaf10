/*
A script as a publish step leaves it: it runs once, and nobody can take it back.
*/
:setvar DatabaseName "Shop"
:on error exit
GO
USE [$(DatabaseName)];
GO
PRINT N'Creating Table [sales].[Shipment]...';
GO
CREATE TABLE [sales].[Shipment] (
    [Id] int IDENTITY (1, 1) NOT NULL,
    [OrderId] bigint NOT NULL,
    [SentAt] datetime2 (3) NULL,
    CONSTRAINT [PK_Shipment] PRIMARY KEY CLUSTERED ([Id])
);
GO
ALTER TABLE [sales].[Customer] ADD [Email] nvarchar (320) NULL;
GO
CREATE NONCLUSTERED INDEX [IX_Shipment_OrderId] ON [sales].[Shipment] ([OrderId]);
GO
CREATE PROCEDURE [sales].[ShipOrder] @OrderId bigint
AS
INSERT INTO [sales].[Shipment] ([OrderId], [SentAt]) VALUES (@OrderId, SYSUTCDATETIME());
GO

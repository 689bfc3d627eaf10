-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders AFTER INSERT AS
SET NOCOUNT ON;
GO
DISABLE TRIGGER dbo.TR_Orders ON dbo.Orders;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders AFTER INSERT AS -- expect: MOP3046
SET NOCOUNT ON;

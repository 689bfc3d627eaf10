-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OrderNotes AS
SELECT OrderId, Note FROM dbo.Orders;
GO
CREATE TRIGGER dbo.TR_Notes ON dbo.OrderNotes INSTEAD OF INSERT AS
SET NOCOUNT ON;

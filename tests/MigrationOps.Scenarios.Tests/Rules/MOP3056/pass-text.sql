-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);

GO
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders INSTEAD OF INSERT AS
SET NOCOUNT ON;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);

GO
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders INSTEAD OF INSERT AS
SET NOCOUNT ON;
SET NOCOUNT OFF;

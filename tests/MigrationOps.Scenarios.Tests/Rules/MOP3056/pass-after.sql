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
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders AFTER INSERT AS
SET NOCOUNT ON;

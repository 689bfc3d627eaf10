-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders AFTER INSERT AS SET NOCOUNT ON;
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP3014
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
DECLARE @new TABLE (OrderId int);
INSERT INTO dbo.Orders (OrderId) OUTPUT inserted.OrderId INTO @new VALUES (1);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
DECLARE @new TABLE (OrderId int);
INSERT INTO dbo.Orders (OrderId) OUTPUT inserted.OrderId INTO @new VALUES (1);
GO
CREATE TRIGGER dbo.TR_Orders ON dbo.Orders AFTER INSERT AS
SET NOCOUNT ON;

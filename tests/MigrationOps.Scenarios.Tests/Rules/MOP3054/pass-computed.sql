-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
INSERT INTO dbo.Orders VALUES (1, 'new');
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL,
    Twice AS (OrderId * 2)
);
GO
CREATE PROCEDURE dbo.AddOrder AS
INSERT INTO dbo.Orders VALUES (1, 'new');

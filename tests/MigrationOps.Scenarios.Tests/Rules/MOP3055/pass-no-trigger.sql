-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
INSERT INTO dbo.Orders (OrderId) OUTPUT inserted.OrderId VALUES (1);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL,
    Region int NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
INSERT INTO dbo.Orders (OrderId) OUTPUT inserted.OrderId VALUES (1);

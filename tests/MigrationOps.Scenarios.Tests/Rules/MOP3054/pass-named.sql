-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
INSERT INTO dbo.Orders (OrderId, Note) VALUES (1, 'new');
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL,
    Region int NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
INSERT INTO dbo.Orders (OrderId, Note) VALUES (1, 'new');

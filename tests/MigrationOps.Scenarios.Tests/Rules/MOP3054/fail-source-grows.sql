-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
CREATE TABLE dbo.Incoming (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS
INSERT INTO dbo.Orders SELECT * FROM dbo.Incoming;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
CREATE TABLE dbo.Incoming (
    OrderId int NOT NULL,
    Note varchar(50) NULL,
    Region int NULL
);
GO
CREATE PROCEDURE dbo.AddOrder AS -- expect: MOP3054
INSERT INTO dbo.Orders SELECT * FROM dbo.Incoming;

-- current
CREATE USER clerk WITHOUT LOGIN;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE USER clerk WITHOUT LOGIN;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
DENY DELETE ON dbo.Orders TO public;

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
GRANT SELECT ON dbo.Orders TO clerk;

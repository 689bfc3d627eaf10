-- current
CREATE USER clerk WITHOUT LOGIN;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
DENY SELECT ON dbo.Orders TO clerk;
-- desired
CREATE USER clerk WITHOUT LOGIN;

-- current
CREATE USER clerk WITHOUT LOGIN;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
DENY SELECT ON dbo.Orders TO clerk; -- expect: MOP3207
-- desired
CREATE USER clerk WITHOUT LOGIN;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OpenOrders AS
SELECT OrderId, Note FROM dbo.Orders WHERE Note IS NULL
WITH CHECK OPTION;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Note varchar(50) NULL
);
GO
CREATE VIEW dbo.OpenOrders AS
SELECT OrderId, Note FROM dbo.Orders WHERE Note IS NULL;

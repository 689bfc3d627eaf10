-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
CREATE PARTITION FUNCTION PF_Orders (int) AS RANGE RIGHT FOR VALUES (1, 2);

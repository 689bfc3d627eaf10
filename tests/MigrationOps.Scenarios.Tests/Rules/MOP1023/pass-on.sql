-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY
);
GO
ALTER TABLE dbo.Orders ENABLE CHANGE_TRACKING;

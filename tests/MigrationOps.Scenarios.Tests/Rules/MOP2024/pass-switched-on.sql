-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
ALTER TABLE dbo.Orders SET (LOCK_ESCALATION = DISABLE);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);

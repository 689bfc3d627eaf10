-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP2024
    OrderId int NOT NULL
);
GO
ALTER TABLE dbo.Orders SET (LOCK_ESCALATION = DISABLE);

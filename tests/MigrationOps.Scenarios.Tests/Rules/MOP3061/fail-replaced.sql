-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Line int NOT NULL,
    CONSTRAINT PK_Orders PRIMARY KEY NONCLUSTERED (OrderId)
);
GO
ALTER TABLE dbo.Orders ENABLE CHANGE_TRACKING;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Line int NOT NULL,
    CONSTRAINT PK_Orders PRIMARY KEY NONCLUSTERED (OrderId, Line) -- expect: MOP3061
);
GO
ALTER TABLE dbo.Orders ENABLE CHANGE_TRACKING;

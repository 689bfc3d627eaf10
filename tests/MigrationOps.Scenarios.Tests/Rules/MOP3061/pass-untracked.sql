-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Line int NOT NULL,
    CONSTRAINT PK_Orders PRIMARY KEY NONCLUSTERED (OrderId)
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Line int NOT NULL,
    CONSTRAINT PK_Orders PRIMARY KEY NONCLUSTERED (OrderId, Line)
);

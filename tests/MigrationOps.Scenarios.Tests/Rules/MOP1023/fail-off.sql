-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY
);
GO
ALTER TABLE dbo.Orders ENABLE CHANGE_TRACKING;
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP1023
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY
);

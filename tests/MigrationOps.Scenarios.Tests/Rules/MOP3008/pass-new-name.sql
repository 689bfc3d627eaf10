-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    CONSTRAINT CK_Orders_Status CHECK (Status < 9)
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    CONSTRAINT CK_Orders_StatusRange CHECK (Status < 9)
);

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Code varchar(20) NOT NULL,
    Status tinyint NOT NULL
);
GO
CREATE INDEX IX_Orders_Code ON dbo.Orders (Code);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Code varchar(20) NOT NULL,
    Status tinyint NOT NULL
);
GO
CREATE INDEX IX_Orders_Code ON dbo.Orders (Code, Status); -- expect: MOP2026

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Code varchar(20) NOT NULL
);
GO
CREATE UNIQUE INDEX UX_Orders_Code ON dbo.Orders (Code);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Code varchar(20) NOT NULL
);
GO
CREATE UNIQUE INDEX UX_Orders_Code ON dbo.Orders (Code) WITH (ALLOW_ROW_LOCKS = OFF);

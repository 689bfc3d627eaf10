-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE UNIQUE INDEX UX_Orders_Note ON dbo.Orders (Note, Status);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
GO
CREATE UNIQUE INDEX UX_Orders_Note ON dbo.Orders (Note); -- expect: MOP2004

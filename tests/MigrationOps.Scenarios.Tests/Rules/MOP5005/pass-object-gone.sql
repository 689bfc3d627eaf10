-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL
);
-- facts
rename Column [dbo].[Orders].[Remark] to [dbo].[Orders].[Note]

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Descr nvarchar(200) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Description nvarchar(200) NULL
);
-- facts
rename Column [dbo].[Orders].[Descr] to [dbo].[Orders].[Description]

-- current
CREATE TABLE dbo.Orders (
    Remark varchar(50) NULL,
    Comment varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    Remark varchar(50) NULL,
    Comment varchar(50) NULL
);
-- facts
rename Column [dbo].[Orders].[Note] to [dbo].[Orders].[Remark]
rename Column [dbo].[Orders].[Note] to [dbo].[Orders].[Comment]

-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL PRIMARY KEY,
    Descr nvarchar(200) NULL
);
-- desired
CREATE TABLE dbo.Orders ( -- expect: MOP3070
    OrderId int NOT NULL PRIMARY KEY,
    Description nvarchar(200) NULL
);
-- facts
rename Column [dbo].[Orders].[Descr] to [dbo].[Orders].[Description]

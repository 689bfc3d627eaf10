-- current
CREATE TABLE dbo.Orders (
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    Note varchar(50) NULL
);
-- facts -- expect: MOP5010
rename Column [dbo].[Order].[Note] to [dbo].[Order].[Remark]
rename Table [dbo].[Clints] to [dbo].[Custmers]

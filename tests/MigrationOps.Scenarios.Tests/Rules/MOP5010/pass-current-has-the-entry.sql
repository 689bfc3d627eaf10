-- current
CREATE TABLE dbo.Orders (
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    Note varchar(50) NULL
);
-- facts
rename Column [dbo].[Order].[Note] to [dbo].[Order].[Remark] released
rename Table [dbo].[Clints] to [dbo].[Custmers] released

-- current
CREATE TABLE dbo.Purchases (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Status tinyint NULL,
    Note varchar(50) NULL
);
-- facts
rename Table [dbo].[Purchases] to [dbo].[Orders]

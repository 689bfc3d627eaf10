-- current
CREATE TABLE dbo.Buyers (
    Id int NOT NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- facts -- expect: MOP5009
rename Table [dbo].[Clients] to [dbo].[Customers]
rename Table [dbo].[Buyers] to [dbo].[Clients]

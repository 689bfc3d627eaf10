-- current
CREATE TABLE dbo.Clients (
    Id int NOT NULL
);
CREATE TABLE dbo.Buyers (
    Id int NOT NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- facts -- expect: MOP5006
rename Table [dbo].[Clients] to [dbo].[Customers]
rename Table [dbo].[Buyers] to [dbo].[Customers]

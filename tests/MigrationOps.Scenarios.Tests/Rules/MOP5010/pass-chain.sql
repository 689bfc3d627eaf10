-- current
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- facts
rename Table [dbo].[Buyers] to [dbo].[Clients]
rename Table [dbo].[Clients] to [dbo].[Customers]

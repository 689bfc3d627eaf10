-- current
CREATE TABLE dbo.Clients (
    Id int NOT NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- facts
rename Table [dbo].[Clients] to [dbo].[Customers]

-- current
CREATE TABLE dbo.Clients (
    Id int NOT NULL
);
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- facts -- expect: MOP5007
rename Table [dbo].[Clients] to [dbo].[Customers]

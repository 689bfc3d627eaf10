-- current
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Id int NOT NULL
);
CREATE TABLE dbo.Patrons (
    Name varchar(50) NOT NULL
);
-- facts
rename Table [dbo].[Clients] to [dbo].[Customers]

-- current
CREATE TABLE dbo.Clients (
    Mail varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Customers (
    EmailAddress varchar(50) NULL
);
-- facts -- expect: MOP5006
rename Table [dbo].[Clients] to [dbo].[Customers] key K
rename Column [dbo].[Customers].[Mail] to [dbo].[Customers].[EmailAddress] key k

-- current
CREATE TABLE dbo.Clients (
    Id int NOT NULL,
    Mail varchar(50) NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Id int NOT NULL,
    EmailAddress varchar(50) NULL
);
-- facts -- expect: MOP5009
rename Table [dbo].[Clients] to [dbo].[Customers] on 2026-03-02
rename Column [dbo].[Customers].[Mail] to [dbo].[Customers].[EmailAddress] on 2026-03-01

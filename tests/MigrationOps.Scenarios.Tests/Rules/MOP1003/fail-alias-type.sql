-- current
CREATE TYPE dbo.Phone FROM varchar(50) NULL;
GO
CREATE TABLE dbo.Customers (
    Phone dbo.Phone NULL
);
-- desired
CREATE TYPE dbo.Phone FROM varchar(50) NULL;
GO
CREATE TABLE dbo.Customers (
    Phone varchar(20) NULL -- expect: MOP1003
);

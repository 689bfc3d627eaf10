-- current
CREATE TABLE dbo.Customers (
    Name nvarchar(50) NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Name nvarchar(50) COLLATE SQL_Latin1_General_CP1_CI_AS NULL
);

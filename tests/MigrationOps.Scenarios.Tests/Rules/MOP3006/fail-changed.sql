-- current
CREATE TABLE dbo.Customers (
    Name nvarchar(50) COLLATE Latin1_General_100_CI_AS NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Name nvarchar(50) COLLATE Latin1_General_100_CI_AI NULL -- expect: MOP3006
);

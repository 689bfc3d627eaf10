-- current
CREATE TABLE dbo.Customers (
    Name varchar(50) COLLATE French_CI_AS NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Name varchar(50) COLLATE Latin1_General_100_CI_AS NULL
);

-- current
CREATE TABLE dbo.Customers (
    Name varchar(50) COLLATE Cyrillic_General_CI_AS NULL
);
-- desired
CREATE TABLE dbo.Customers (
    Name varchar(50) COLLATE Latin1_General_100_CI_AS NULL -- expect: MOP1004
);

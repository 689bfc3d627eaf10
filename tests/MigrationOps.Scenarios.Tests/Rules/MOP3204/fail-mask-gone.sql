-- current
CREATE TABLE dbo.Customers (
    CustomerId int NOT NULL,
    Email varchar(100) MASKED WITH (FUNCTION = 'email()') NULL
);
-- desired
CREATE TABLE dbo.Customers (
    CustomerId int NOT NULL,
    Email varchar(100) NULL -- expect: MOP3204
);

CREATE SCHEMA sales;
GO
CREATE ROLE clerks;
GO
CREATE TYPE sales.Code FROM VARCHAR (10) NOT NULL;
GO
CREATE TABLE sales.Purchases (
    Id INT NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    State sales.Code NOT NULL
);
GO
CREATE PROCEDURE sales.ReadOrders AS SELECT Id FROM sales.Purchases;
GO
GRANT SELECT ON sales.Purchases TO clerks;
GO
GRANT EXECUTE ON sales.ReadOrders TO clerks;

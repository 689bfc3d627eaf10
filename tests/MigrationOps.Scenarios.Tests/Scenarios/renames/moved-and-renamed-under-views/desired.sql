CREATE SCHEMA sales;
GO
CREATE TABLE sales.Purchases (
    Id INT NOT NULL
);
GO
CREATE VIEW dbo.OrderIds AS SELECT Id FROM sales.Purchases;
GO
CREATE VIEW dbo.BoundOrderIds WITH SCHEMABINDING AS SELECT Id FROM sales.Purchases;

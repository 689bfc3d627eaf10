CREATE SCHEMA sales;
GO
CREATE TABLE dbo.Orders (
    Id INT NOT NULL
);
GO
CREATE VIEW dbo.OrderIds AS SELECT Id FROM dbo.Orders;
GO
CREATE VIEW dbo.OldOrderIds AS SELECT Id FROM dbo.Orders;
GO
CREATE VIEW dbo.BoundOrderIds WITH SCHEMABINDING AS SELECT Id FROM dbo.Orders;
GO
CREATE TRIGGER dbo.Count_Orders ON dbo.Orders AFTER INSERT AS PRINT 'one more';

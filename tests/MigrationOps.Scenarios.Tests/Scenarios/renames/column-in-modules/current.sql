CREATE TABLE dbo.Orders (
    Id INT NOT NULL,
    Amount INT NOT NULL
);
GO
CREATE VIEW dbo.OrderAmounts AS SELECT Id, Amount FROM dbo.Orders;
GO
CREATE VIEW dbo.LargeOrders AS SELECT Id, Amount FROM dbo.OrderAmounts WHERE Amount > 1000;
GO
CREATE FUNCTION dbo.OrdersAbove (@amount INT) RETURNS TABLE AS RETURN (SELECT Id FROM dbo.LargeOrders WHERE Amount > @amount);
GO
CREATE PROCEDURE dbo.ListOrders AS SELECT o.Id, o.Amount, l.Amount FROM dbo.Orders AS o LEFT JOIN dbo.LargeOrders AS l ON l.Id = o.Id;
GO
GRANT SELECT ON dbo.OrderAmounts TO public;

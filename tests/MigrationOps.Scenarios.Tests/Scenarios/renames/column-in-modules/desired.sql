CREATE TABLE dbo.Orders (
    Id INT NOT NULL,
    Total INT NOT NULL
);
GO
CREATE VIEW dbo.OrderAmounts AS SELECT Id, Total FROM dbo.Orders;
GO
CREATE VIEW dbo.LargeOrders AS SELECT Id, Total FROM dbo.OrderAmounts WHERE Total > 1000;
GO
CREATE FUNCTION dbo.OrdersAbove (@total INT) RETURNS TABLE AS RETURN (SELECT Id FROM dbo.LargeOrders WHERE Total > @total);
GO
CREATE PROCEDURE dbo.ListOrders AS SELECT o.Id, o.Total, l.Total FROM dbo.Orders AS o LEFT JOIN dbo.LargeOrders AS l ON l.Id = o.Id;
GO
GRANT SELECT ON dbo.OrderAmounts TO public;

CREATE TABLE dbo.Orders (
    Id INT NOT NULL,
    Amount INT NOT NULL
);
GO
CREATE VIEW dbo.OrderAmounts AS SELECT Id, Amount FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.ListAmounts AS SELECT Amount FROM dbo.OrderAmounts;
GO
CREATE VIEW dbo.LargeOrders AS SELECT Id FROM dbo.OrderAmounts WHERE Amount > 1000;

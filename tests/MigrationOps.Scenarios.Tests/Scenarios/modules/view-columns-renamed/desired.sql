CREATE TABLE dbo.Orders (
    Id INT NOT NULL,
    Amount INT NOT NULL
);
GO
CREATE VIEW dbo.OrderAmounts AS SELECT Id, Amount AS Total FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.ListAmounts AS SELECT Total FROM dbo.OrderAmounts;
GO
CREATE VIEW dbo.LargeOrders AS SELECT Id FROM dbo.OrderAmounts WHERE Total > 1000;

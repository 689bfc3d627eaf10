CREATE TABLE dbo.Orders (
    Id INT NOT NULL,
    Amount INT NOT NULL
);
GO
CREATE VIEW dbo.OrderAmounts WITH SCHEMABINDING AS SELECT Id, Amount FROM dbo.Orders;
GO
CREATE VIEW dbo.LargeOrders WITH SCHEMABINDING AS SELECT Id, Amount FROM dbo.OrderAmounts WHERE Amount > 1000;
GO
CREATE VIEW dbo.OrderIds WITH SCHEMABINDING AS SELECT Id FROM dbo.OrderAmounts;
GO
CREATE UNIQUE CLUSTERED INDEX IX_OrderAmounts ON dbo.OrderAmounts (Id);
GO
GRANT SELECT ON dbo.LargeOrders TO public;

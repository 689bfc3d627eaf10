CREATE TABLE dbo.Orders (
    Id INT NOT NULL,
    Due DATE NULL
);
GO
CREATE VIEW dbo.AllOrders AS SELECT * FROM dbo.Orders;
GO
CREATE VIEW dbo.LateOrders AS SELECT * FROM dbo.AllOrders;

CREATE TABLE dbo.Orders
(
    Id int NOT NULL IDENTITY CONSTRAINT PK_Orders PRIMARY KEY,
    Price money NULL,
    Quantity int NOT NULL,
    Total money NOT NULL
);
GO
CREATE VIEW dbo.Totals AS SELECT Id, Total FROM dbo.Orders;
GO

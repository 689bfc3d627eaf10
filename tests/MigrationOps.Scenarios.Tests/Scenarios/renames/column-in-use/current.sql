CREATE TABLE dbo.Orders (
    Amount INT NOT NULL,
    Twice AS (Amount * 2),
    CONSTRAINT CK_Orders CHECK (Amount > 0)
);
GO
CREATE INDEX IX_Large ON dbo.Orders (Amount) WHERE Amount > 1000;
GO
CREATE VIEW dbo.Amounts WITH SCHEMABINDING AS SELECT Amount FROM dbo.Orders;

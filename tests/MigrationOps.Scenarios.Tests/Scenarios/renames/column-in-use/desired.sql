CREATE TABLE dbo.Orders (
    Total INT NOT NULL,
    Twice AS (Total * 2),
    CONSTRAINT CK_Orders CHECK (Total > 0)
);
GO
CREATE INDEX IX_Large ON dbo.Orders (Total) WHERE Total > 1000;
GO
CREATE VIEW dbo.Amounts WITH SCHEMABINDING AS SELECT Total AS Amount FROM dbo.Orders;

-- current
CREATE TABLE dbo.Customers (
    CustomerId int NOT NULL CONSTRAINT PK_Customers PRIMARY KEY
);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    CustomerId int NULL,
    CONSTRAINT FK_Orders_Customers FOREIGN KEY (CustomerId) REFERENCES dbo.Customers (CustomerId) ON DELETE CASCADE
);
GO
CREATE INDEX IX_Orders_CustomerId ON dbo.Orders (CustomerId);
-- desired
CREATE TABLE dbo.Customers (
    CustomerId int NOT NULL CONSTRAINT PK_Customers PRIMARY KEY
);
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY,
    CustomerId int NULL,
    CONSTRAINT FK_Orders_Customers FOREIGN KEY (CustomerId) REFERENCES dbo.Customers (CustomerId)
);
GO
CREATE INDEX IX_Orders_CustomerId ON dbo.Orders (CustomerId);

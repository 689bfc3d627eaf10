CREATE TABLE dbo.Orders
(
    Id int NOT NULL IDENTITY CONSTRAINT PK_Orders PRIMARY KEY,
    Price money NULL,
    Quantity int NOT NULL
);
GO

CREATE TABLE dbo.Prices (
    PriceId int NOT NULL CONSTRAINT PK_Prices PRIMARY KEY,
    Price decimal(10, 2) NOT NULL
);

CREATE TABLE sales.[Order Line]
(
    OrderId int NOT NULL,
    [Li]]ne] smallint NOT NULL,
    PriceCents int NULL,
    Currency char(3) COLLATE Latin1_General_BIN2 NULL CONSTRAINT DF_OrderLine_Currency DEFAULT 'EUR',
    CONSTRAINT PK_OrderLine PRIMARY KEY (OrderId, [Li]]ne])
);
GO
CREATE SCHEMA sales;
GO

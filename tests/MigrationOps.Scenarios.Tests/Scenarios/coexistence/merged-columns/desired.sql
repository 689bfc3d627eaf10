CREATE TABLE sales.[Order Line]
(
    OrderId int NOT NULL,
    [Li]]ne] smallint NOT NULL,
    Price varchar(20) NULL,
    CONSTRAINT PK_OrderLine PRIMARY KEY (OrderId, [Li]]ne])
);
GO
CREATE SCHEMA sales;
GO

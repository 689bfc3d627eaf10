-- current
CREATE SCHEMA sales;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
-- desired
CREATE SCHEMA sales;
GO
CREATE TABLE sales.Orders ( -- expect: MOP3048
    OrderId int NOT NULL
);
-- facts
rename Table [dbo].[Orders] to [sales].[Orders]

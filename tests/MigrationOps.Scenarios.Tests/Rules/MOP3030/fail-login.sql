-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
CREATE LOGIN Web WITH PASSWORD = 'x'; -- expect: MOP3030
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);

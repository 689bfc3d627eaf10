-- current
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
CREATE FUNCTION dbo.LastOrder () RETURNS int AS
BEGIN
    RETURN 1;
END;
-- desired
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL
);
GO
CREATE FUNCTION dbo.LastOrder () RETURNS TABLE AS -- expect: MOP3048
RETURN SELECT 1 AS OrderId;

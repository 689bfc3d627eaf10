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
CREATE FUNCTION dbo.LastOrder () RETURNS int AS
BEGIN
    RETURN 2;
END;

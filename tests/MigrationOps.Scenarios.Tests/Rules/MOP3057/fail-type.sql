-- current
CREATE FUNCTION dbo.Half (@Value int) RETURNS int AS
BEGIN
    RETURN @Value / 2;
END
-- desired
CREATE FUNCTION dbo.Half (@Value int) RETURNS decimal(19, 1) AS -- expect: MOP3057
BEGIN
    RETURN @Value / 2;
END

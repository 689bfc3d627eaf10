-- current
CREATE FUNCTION dbo.Half (@Value int) RETURNS int AS
BEGIN
    RETURN @Value / 2;
END
-- desired
CREATE FUNCTION dbo.Half (@Value int) RETURNS int AS
BEGIN
    RETURN @Value / 2 + 0;
END

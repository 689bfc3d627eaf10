-- current
CREATE FUNCTION dbo.Twice (@Value int) RETURNS int AS
BEGIN
    RETURN 2 * @Value;
END
-- desired
CREATE FUNCTION dbo.Twice (@Value int, @More int = 0) RETURNS int AS -- expect: MOP3051
BEGIN
    RETURN 2 * @Value + @More;
END

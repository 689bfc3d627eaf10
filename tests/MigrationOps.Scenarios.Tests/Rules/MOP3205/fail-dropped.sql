-- current
CREATE SCHEMA sec;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Region int NOT NULL
);
GO
CREATE FUNCTION sec.OwnRegion (@Region int) RETURNS TABLE WITH SCHEMABINDING AS
RETURN SELECT 1 AS allowed WHERE @Region = CONVERT(int, SESSION_CONTEXT(N'region'));
GO
CREATE SECURITY POLICY sec.OrderFilter ADD FILTER PREDICATE sec.OwnRegion(Region) ON dbo.Orders WITH (STATE = ON); -- expect: MOP3205
-- desired
CREATE SCHEMA sec;
GO
CREATE TABLE dbo.Orders (
    OrderId int NOT NULL,
    Region int NOT NULL
);
GO
CREATE FUNCTION sec.OwnRegion (@Region int) RETURNS TABLE WITH SCHEMABINDING AS
RETURN SELECT 1 AS allowed WHERE @Region = CONVERT(int, SESSION_CONTEXT(N'region'));

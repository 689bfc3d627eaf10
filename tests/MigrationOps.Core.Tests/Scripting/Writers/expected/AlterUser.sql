-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.principal_id = DATABASE_PRINCIPAL_ID(N'anna')
    AND p.default_schema_name = N'dbo'
    AND SUSER_SNAME(p.sid) = N'anne'
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.principal_id = DATABASE_PRINCIPAL_ID(N'anna')
    AND p.default_schema_name = N'sales'
    AND SUSER_SNAME(p.sid) = N'anna'
);
GO
ALTER USER [anna] WITH DEFAULT_SCHEMA = [dbo], LOGIN = [anne];

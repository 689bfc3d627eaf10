-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.type = 'R'
);
-- Before
SELECT 1
WHERE DATABASE_PRINCIPAL_ID(N'clerks') IS NULL;
GO
CREATE ROLE [clerks]
    AUTHORIZATION [owner];

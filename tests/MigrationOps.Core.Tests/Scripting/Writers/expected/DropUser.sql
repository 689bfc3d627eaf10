-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE DATABASE_PRINCIPAL_ID(N'anna') IS NULL;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.principal_id = DATABASE_PRINCIPAL_ID(N'anna')
    AND p.type <> 'R'
);
GO
DROP USER [anna];

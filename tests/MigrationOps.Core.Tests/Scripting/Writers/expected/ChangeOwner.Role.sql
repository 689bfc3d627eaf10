-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.name = N'clerks'
    AND p.owning_principal_id = DATABASE_PRINCIPAL_ID(N'owner')
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.name = N'clerks'
    AND p.owning_principal_id = DATABASE_PRINCIPAL_ID(N'dbo')
);
GO
ALTER AUTHORIZATION ON ROLE::[clerks] TO [owner];

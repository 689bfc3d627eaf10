-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.schemas AS s
    WHERE s.name = N'sales'
    AND s.principal_id = DATABASE_PRINCIPAL_ID(N'dbo')
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.schemas AS s
    WHERE s.name = N'sales'
    AND s.principal_id = DATABASE_PRINCIPAL_ID(N'owner')
);
GO
ALTER AUTHORIZATION ON SCHEMA::[sales] TO [dbo];

-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.database_role_members AS m
    WHERE m.role_principal_id = DATABASE_PRINCIPAL_ID(N'db_datareader')
    AND m.member_principal_id = DATABASE_PRINCIPAL_ID(N'anna')
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_role_members AS m
    WHERE m.role_principal_id = DATABASE_PRINCIPAL_ID(N'db_datareader')
    AND m.member_principal_id = DATABASE_PRINCIPAL_ID(N'anna')
);
GO
ALTER ROLE [db_datareader] DROP MEMBER [anna];

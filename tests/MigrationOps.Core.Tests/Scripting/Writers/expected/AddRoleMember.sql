-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_role_members AS m
    WHERE m.role_principal_id = DATABASE_PRINCIPAL_ID(N'db_datareader')
    AND m.member_principal_id = DATABASE_PRINCIPAL_ID(N'anna')
);
-- Before
SELECT 1
WHERE DATABASE_PRINCIPAL_ID(N'db_datareader') IS NOT NULL
AND DATABASE_PRINCIPAL_ID(N'anna') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.database_role_members AS m
    WHERE m.role_principal_id = DATABASE_PRINCIPAL_ID(N'db_datareader')
    AND m.member_principal_id = DATABASE_PRINCIPAL_ID(N'anna')
);
GO
ALTER ROLE [db_datareader] ADD MEMBER [anna];

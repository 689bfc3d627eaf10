-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'EXECUTE'
    AND p.class_desc = N'TYPE'
    AND p.major_id = TYPE_ID(N'[dbo].[Flag]')
    AND p.minor_id = 0
    AND p.state = 'G'
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'EXECUTE'
    AND p.class_desc = N'TYPE'
    AND p.major_id = TYPE_ID(N'[dbo].[Flag]')
    AND p.minor_id = 0
);
GO
GRANT EXECUTE ON TYPE::[dbo].[Flag]
    TO [clerks];

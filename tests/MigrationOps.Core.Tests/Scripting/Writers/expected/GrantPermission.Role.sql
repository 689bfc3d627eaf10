-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'ALTER'
    AND p.class_desc = N'DATABASE_PRINCIPAL'
    AND p.major_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.minor_id = 0
    AND p.state = 'G'
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'ALTER'
    AND p.class_desc = N'DATABASE_PRINCIPAL'
    AND p.major_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.minor_id = 0
);
GO
GRANT ALTER ON ROLE::[clerks]
    TO [clerks];

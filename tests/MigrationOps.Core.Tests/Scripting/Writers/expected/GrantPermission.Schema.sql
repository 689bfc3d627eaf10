-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'VIEW DEFINITION'
    AND p.class_desc = N'SCHEMA'
    AND p.major_id = SCHEMA_ID(N'sales')
    AND p.minor_id = 0
    AND p.state = 'D'
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'VIEW DEFINITION'
    AND p.class_desc = N'SCHEMA'
    AND p.major_id = SCHEMA_ID(N'sales')
    AND p.minor_id = 0
);
GO
DENY VIEW DEFINITION ON SCHEMA::[sales]
    TO [clerks];

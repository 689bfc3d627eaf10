-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'CONNECT'
    AND p.class_desc = N'DATABASE'
    AND p.major_id = 0
    AND p.minor_id = 0
    AND p.state = 'G'
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'CONNECT'
    AND p.class_desc = N'DATABASE'
    AND p.major_id = 0
    AND p.minor_id = 0
);
GO
GRANT CONNECT
    TO [clerks]
    AS [owner];

-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Orders]')
    AND p.minor_id = 0
    AND p.state = 'W'
);
-- Before
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Orders]')
    AND p.minor_id = 0
);
GO
GRANT SELECT ON OBJECT::[dbo].[Orders]
    TO [clerks]
    WITH GRANT OPTION;

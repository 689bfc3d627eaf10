-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.principal_id = DATABASE_PRINCIPAL_ID(N'anna')
    AND p.type <> 'R'
);
GO
THROW 59012, N'MOP9012: [anna] is to be WITHOUT LOGIN instead of LOGIN [anna], which ALTER USER cannot do.', 127;

-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.principal_id = DATABASE_PRINCIPAL_ID(N'anna')
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.database_principals AS p
    WHERE p.principal_id = DATABASE_PRINCIPAL_ID(N'anna')
    AND SUSER_SNAME(p.sid) = N'anna'
);
GO
THROW 59012, N'MOP9012: [anna] is to be WITHOUT LOGIN instead of LOGIN [anna], which ALTER USER cannot do.', 127;

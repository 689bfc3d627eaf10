-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE DATABASE_PRINCIPAL_ID(N'staff') IS NOT NULL
AND DATABASE_PRINCIPAL_ID(N'clerks') IS NULL;
-- Before
SELECT 1
WHERE DATABASE_PRINCIPAL_ID(N'clerks') IS NOT NULL
AND DATABASE_PRINCIPAL_ID(N'staff') IS NULL;
GO
ALTER ROLE [clerks] WITH NAME = [staff];

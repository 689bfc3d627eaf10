-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE SCHEMA_ID(N'sales') IS NULL;
-- Before
SELECT 1
WHERE SCHEMA_ID(N'sales') IS NOT NULL;
GO
DROP SCHEMA [sales];

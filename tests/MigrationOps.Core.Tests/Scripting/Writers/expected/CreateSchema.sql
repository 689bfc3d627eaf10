-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE SCHEMA_ID(N'sales') IS NOT NULL;
-- Before
SELECT 1
WHERE SCHEMA_ID(N'sales') IS NULL;
GO
EXEC sys.sp_executesql N'CREATE SCHEMA [sales] AUTHORIZATION [owner];';

-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[sales].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[dbo].[Orders]') IS NULL;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[sales].[Orders]') IS NULL;
GO
ALTER SCHEMA [sales] TRANSFER OBJECT::[dbo].[Orders];

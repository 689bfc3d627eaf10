-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE TYPE_ID(N'[sales].[Flag]') IS NOT NULL
AND TYPE_ID(N'[dbo].[Flag]') IS NULL;
-- Before
SELECT 1
WHERE TYPE_ID(N'[dbo].[Flag]') IS NOT NULL
AND TYPE_ID(N'[sales].[Flag]') IS NULL;
GO
ALTER SCHEMA [sales] TRANSFER TYPE::[dbo].[Flag];

-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NULL;
GO
CREATE TABLE [dbo].[Orders] AS EDGE;

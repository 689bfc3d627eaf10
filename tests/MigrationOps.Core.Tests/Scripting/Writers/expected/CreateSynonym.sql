-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.synonyms AS s
    WHERE s.object_id = OBJECT_ID(N'[dbo].[Remote]')
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Remote]') IS NULL;
GO
CREATE SYNONYM [dbo].[Remote] FOR [other].[dbo].[Orders];

-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Remote]') IS NULL;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.synonyms AS s
    WHERE s.object_id = OBJECT_ID(N'[dbo].[Remote]')
);
GO
DROP SYNONYM [dbo].[Remote];

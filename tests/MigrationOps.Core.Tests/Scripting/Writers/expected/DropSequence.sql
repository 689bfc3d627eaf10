-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Numbers]') IS NULL;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.sequences AS q
    WHERE q.object_id = OBJECT_ID(N'[dbo].[Numbers]')
    AND q.user_type_id = TYPE_ID(N'bigint')
);
GO
DROP SEQUENCE [dbo].[Numbers];

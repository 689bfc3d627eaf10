-- Committed: Outside; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.fulltext_indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.fulltext_indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Orders]')
);
GO
CREATE FULLTEXT INDEX ON [dbo].[Orders] ([Code]) KEY INDEX [PK_Orders];

-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Plain'
    AND i.ignore_dup_key = 1
    AND EXISTS (
        SELECT *
        FROM sys.stats AS s
        WHERE s.object_id = i.object_id
        AND s.stats_id = i.index_id
        AND s.no_recompute = 1
    )
    AND i.allow_page_locks = 0
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Plain'
    AND i.ignore_dup_key = 0
    AND EXISTS (
        SELECT *
        FROM sys.stats AS s
        WHERE s.object_id = i.object_id
        AND s.stats_id = i.index_id
        AND s.no_recompute = 0
    )
    AND i.allow_page_locks = 1
);
GO
ALTER INDEX [IX_Plain] ON [dbo].[Orders] SET (IGNORE_DUP_KEY = ON, STATISTICS_NORECOMPUTE = ON, ALLOW_PAGE_LOCKS = OFF);

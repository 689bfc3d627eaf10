-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'CS'
    AND i.type = 6
    AND i.has_filter = 0
    AND (
        SELECT COUNT(*)
        FROM sys.index_columns AS ic
        WHERE ic.object_id = i.object_id
        AND ic.index_id = i.index_id
        AND (ic.key_ordinal > 0 OR ic.is_included_column = 1)
    ) = 2
    AND (
        SELECT COUNT(*)
        FROM sys.index_columns AS ic
        WHERE ic.object_id = i.object_id
        AND ic.index_id = i.index_id
        AND (
            (ic.is_included_column = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Code')
            OR (ic.is_included_column = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Price')
        )
    ) = 2
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'CS'
);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [CS]
    ON [dbo].[Orders] ([Code], [Price])
    WITH (COMPRESSION_DELAY = 10);

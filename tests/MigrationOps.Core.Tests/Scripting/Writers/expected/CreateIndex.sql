-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Orders'
    AND i.type = 2
    AND i.is_unique = 1
    AND i.has_filter = 1
    AND (
        SELECT COUNT(*)
        FROM sys.index_columns AS ic
        WHERE ic.object_id = i.object_id
        AND ic.index_id = i.index_id
        AND (ic.key_ordinal > 0 OR ic.is_included_column = 1)
    ) = 3
    AND (
        SELECT COUNT(*)
        FROM sys.index_columns AS ic
        WHERE ic.object_id = i.object_id
        AND ic.index_id = i.index_id
        AND (
            (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Code' AND ic.is_descending_key = 0)
            OR (ic.key_ordinal = 2 AND COL_NAME(ic.object_id, ic.column_id) = N'Year' AND ic.is_descending_key = 1)
            OR (ic.is_included_column = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Price')
        )
    ) = 3
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Orders'
);
GO
CREATE UNIQUE NONCLUSTERED INDEX [IX_Orders]
    ON [dbo].[Orders] ([Code] ASC, [Year] DESC)
    INCLUDE ([Price])
    WHERE [Code] IS NOT NULL
    WITH (IGNORE_DUP_KEY = ON, STATISTICS_NORECOMPUTE = ON, ALLOW_PAGE_LOCKS = OFF);

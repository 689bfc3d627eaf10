-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.index_id = 0
    AND NOT EXISTS (
        SELECT *
        FROM sys.partitions AS p
        WHERE p.object_id = i.object_id
        AND p.index_id = i.index_id
        AND p.data_compression_desc <> N'ROW'
    )
    AND i.is_disabled = 0
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.index_id = 0
    AND NOT EXISTS (
        SELECT *
        FROM sys.partitions AS p
        WHERE p.object_id = i.object_id
        AND p.index_id = i.index_id
        AND p.data_compression_desc <> N'NONE'
    )
    AND i.is_disabled = 0
);
GO
ALTER TABLE [dbo].[Orders] REBUILD PARTITION = ALL WITH (DATA_COMPRESSION = ROW);

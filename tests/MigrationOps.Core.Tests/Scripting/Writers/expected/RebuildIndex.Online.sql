-- Committed: Outside; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Plain'
    AND NOT EXISTS (
        SELECT *
        FROM sys.partitions AS p
        WHERE p.object_id = i.object_id
        AND p.index_id = i.index_id
        AND p.data_compression_desc <> N'NONE'
    )
    AND i.fill_factor IN (0, 100)
    AND i.is_padded = 0
    AND i.is_disabled = 0
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Plain'
    AND NOT EXISTS (
        SELECT *
        FROM sys.partitions AS p
        WHERE p.object_id = i.object_id
        AND p.index_id = i.index_id
        AND p.data_compression_desc <> N'PAGE'
    )
    AND i.fill_factor IN (0, 100)
    AND i.is_padded = 0
    AND i.is_disabled = 0
);
GO
ALTER INDEX [IX_Plain] ON [dbo].[Orders] REBUILD PARTITION = ALL WITH (PAD_INDEX = OFF, FILLFACTOR = 100, DATA_COMPRESSION = NONE, ONLINE = ON);

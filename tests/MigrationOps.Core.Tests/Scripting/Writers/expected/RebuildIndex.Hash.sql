-- Committed: Outside; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[memory].[Sessions]')
    AND i.name = N'IX_Hash'
    AND EXISTS (
        SELECT *
        FROM sys.hash_indexes AS h
        WHERE h.object_id = i.object_id
        AND h.index_id = i.index_id
        AND h.bucket_count = 4096
    )
);
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[memory].[Sessions]')
    AND i.name = N'IX_Hash'
    AND EXISTS (
        SELECT *
        FROM sys.hash_indexes AS h
        WHERE h.object_id = i.object_id
        AND h.index_id = i.index_id
        AND h.bucket_count = 1024
    )
);
GO
ALTER TABLE [memory].[Sessions] ALTER INDEX [IX_Hash] REBUILD WITH (BUCKET_COUNT = 4096);

-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.key_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.type = 'UQ'
    AND x.name = N'UQ_Orders'
    AND EXISTS (
        SELECT *
        FROM sys.indexes AS i
        WHERE i.object_id = x.parent_object_id
        AND i.index_id = x.unique_index_id
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
                (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Code' AND ic.is_descending_key = 0)
                OR (ic.key_ordinal = 2 AND COL_NAME(ic.object_id, ic.column_id) = N'Region' AND ic.is_descending_key = 1)
            )
        ) = 2
    )
);
-- Before
SELECT 1
WHERE OBJECT_ID(N'[dbo].[UQ_Orders]') IS NULL;
GO
ALTER TABLE [dbo].[Orders]
    ADD CONSTRAINT [UQ_Orders] UNIQUE NONCLUSTERED ([Code] ASC, [Region] DESC) WITH (PAD_INDEX = ON, FILLFACTOR = 90, DATA_COMPRESSION = PAGE ON PARTITIONS (1, 2), DATA_COMPRESSION = ROW ON PARTITIONS (3)) ON [PS_Year] ([Year]);

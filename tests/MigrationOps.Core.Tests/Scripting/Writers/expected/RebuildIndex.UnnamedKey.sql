-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = (
        SELECT x.name
        FROM sys.key_constraints AS x
        WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
        AND x.type = 'PK'
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
            ) = 1
            AND (
                SELECT COUNT(*)
                FROM sys.index_columns AS ic
                WHERE ic.object_id = i.object_id
                AND ic.index_id = i.index_id
                AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Id' AND ic.is_descending_key = 0)
            ) = 1
        )
    )
    AND NOT EXISTS (
        SELECT *
        FROM sys.partitions AS p
        WHERE p.object_id = i.object_id
        AND p.index_id = i.index_id
        AND p.data_compression_desc <> N'ROW'
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
    AND i.name = (
        SELECT x.name
        FROM sys.key_constraints AS x
        WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
        AND x.type = 'PK'
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
            ) = 1
            AND (
                SELECT COUNT(*)
                FROM sys.index_columns AS ic
                WHERE ic.object_id = i.object_id
                AND ic.index_id = i.index_id
                AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Id' AND ic.is_descending_key = 0)
            ) = 1
        )
    )
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
GO
DECLARE @name sysname = (
    SELECT x.name
    FROM sys.key_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.type = 'PK'
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
        ) = 1
        AND (
            SELECT COUNT(*)
            FROM sys.index_columns AS ic
            WHERE ic.object_id = i.object_id
            AND ic.index_id = i.index_id
            AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Id' AND ic.is_descending_key = 0)
        ) = 1
    )
);
IF @name IS NULL
BEGIN
    THROW 59011, N'MOP9011: [dbo].[Orders] (unnamed PRIMARY KEY) was not found on the server. Nothing was changed.', 127;
END;
DECLARE @statement nvarchar(max) = N'ALTER INDEX ' + QUOTENAME(@name) + N' ON [dbo].[Orders] REBUILD PARTITION = ALL WITH (PAD_INDEX = OFF, FILLFACTOR = 100, DATA_COMPRESSION = ROW);';
EXEC sys.sp_executesql @statement;

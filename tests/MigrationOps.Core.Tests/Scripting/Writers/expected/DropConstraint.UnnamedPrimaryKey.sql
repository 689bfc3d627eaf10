-- Committed: Alone; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.key_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.type = 'PK'
);
-- Before
SELECT 1
WHERE (
    SELECT COUNT(*)
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
) = 1;
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
DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[Orders] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
EXEC sys.sp_executesql @statement;

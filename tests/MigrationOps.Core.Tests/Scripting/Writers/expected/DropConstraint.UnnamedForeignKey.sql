-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.foreign_keys AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.referenced_object_id = OBJECT_ID(N'[sales].[Customers]', N'U')
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
    ) = 2
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
        AND (
            (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'CustomerId' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Id')
            OR (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'Region' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Region')
        )
    ) = 2
);
-- Before
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.foreign_keys AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.referenced_object_id = OBJECT_ID(N'[sales].[Customers]', N'U')
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
    ) = 2
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
        AND (
            (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'CustomerId' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Id')
            OR (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'Region' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Region')
        )
    ) = 2
) = 1;
GO
DECLARE @name sysname = (
    SELECT x.name
    FROM sys.foreign_keys AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.referenced_object_id = OBJECT_ID(N'[sales].[Customers]', N'U')
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
    ) = 2
    AND (
        SELECT COUNT(*)
        FROM sys.foreign_key_columns AS fc
        WHERE fc.constraint_object_id = x.object_id
        AND (
            (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'CustomerId' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Id')
            OR (COL_NAME(fc.parent_object_id, fc.parent_column_id) = N'Region' AND COL_NAME(fc.referenced_object_id, fc.referenced_column_id) = N'Region')
        )
    ) = 2
);
IF @name IS NULL
BEGIN
    THROW 59011, N'MOP9011: [dbo].[Orders] (unnamed FOREIGN KEY ([CustomerId], [Region]) REFERENCES [sales].[Customers] ([Id], [Region])) was not found on the server. Nothing was changed.', 127;
END;
DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[Orders] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
EXEC sys.sp_executesql @statement;

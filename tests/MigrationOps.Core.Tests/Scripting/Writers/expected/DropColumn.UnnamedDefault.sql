-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Code', N'ColumnId') IS NULL;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Code'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 100
);
GO
DECLARE @name sysname = (
    SELECT x.name
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Code', N'ColumnId')
);
IF @name IS NULL
BEGIN
    THROW 59011, N'MOP9011: [dbo].[Orders] (unnamed DEFAULT FOR [Code]) was not found on the server. Nothing was changed.', 127;
END;
DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[Orders] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
EXEC sys.sp_executesql @statement;
ALTER TABLE [dbo].[Orders] DROP COLUMN [Code];

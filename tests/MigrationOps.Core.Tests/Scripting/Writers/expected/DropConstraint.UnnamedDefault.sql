-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Price', N'ColumnId')
);
-- Before
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Price', N'ColumnId')
) = 1;
GO
DECLARE @name sysname = (
    SELECT x.name
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Price', N'ColumnId')
);
IF @name IS NULL
BEGIN
    THROW 59011, N'MOP9011: [dbo].[Orders] (unnamed DEFAULT FOR [Price]) was not found on the server. Nothing was changed.', 127;
END;
DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[Orders] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
EXEC sys.sp_executesql @statement;

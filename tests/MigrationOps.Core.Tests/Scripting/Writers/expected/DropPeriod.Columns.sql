-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidFrom', N'ColumnId') IS NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidTo', N'ColumnId') IS NULL;
-- Before
SELECT 1
WHERE EXISTS (
    SELECT *
    FROM sys.periods AS p
    WHERE p.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND p.start_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidFrom', N'ColumnId')
    AND p.end_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidTo', N'ColumnId')
);
GO
ALTER TABLE [dbo].[Orders] DROP PERIOD FOR SYSTEM_TIME;
DECLARE @name sysname = (
    SELECT x.name
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'ValidFrom', N'ColumnId')
);
IF @name IS NULL
BEGIN
    THROW 59011, N'MOP9011: [dbo].[Orders] (unnamed DEFAULT FOR [ValidFrom]) was not found on the server. Nothing was changed.', 127;
END;
DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[Orders] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
EXEC sys.sp_executesql @statement;
EXEC sys.sp_executesql N'DECLARE @name sysname = (
    SELECT x.name
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N''[dbo].[Orders]'', N''U'')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N''[dbo].[Orders]''), N''ValidTo'', N''ColumnId'')
);
IF @name IS NULL
BEGIN
    THROW 59011, N''MOP9011: [dbo].[Orders] (unnamed DEFAULT FOR [ValidTo]) was not found on the server. Nothing was changed.'', 127;
END;
DECLARE @statement nvarchar(max) = N''ALTER TABLE [dbo].[Orders] DROP CONSTRAINT '' + QUOTENAME(@name) + N'';'';
EXEC sys.sp_executesql @statement;';
ALTER TABLE [dbo].[Orders] DROP COLUMN [ValidFrom], COLUMN [ValidTo];

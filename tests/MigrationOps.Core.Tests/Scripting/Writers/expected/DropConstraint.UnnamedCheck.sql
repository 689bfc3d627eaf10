-- Committed: Shared; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE NOT EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.is_system_named = 1
);
-- Before
SELECT 1
WHERE (
    SELECT COUNT(*)
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.is_system_named = 1
) = 1;
GO
DECLARE @name sysname = (
    SELECT x.name
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.is_system_named = 1
);
IF @name IS NULL
BEGIN
    THROW 59011, N'MOP9011: [dbo].[Orders] (unnamed CHECK Price > 0) was not found on the server. Nothing was changed.', 127;
END;
DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[Orders] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
EXEC sys.sp_executesql @statement;

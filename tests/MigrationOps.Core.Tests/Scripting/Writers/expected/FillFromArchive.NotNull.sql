-- Committed: Outside; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE OBJECT_ID(N'[migrationops].[archive_Orders_Ma]]il_68EF3E13]', N'U') IS NULL;
-- Before
SELECT 1
WHERE OBJECT_ID(N'[migrationops].[archive_Orders_Ma]]il_68EF3E13]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Ma]il', N'ColumnId') IS NOT NULL;
GO
EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13] Fill'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id)
BEGIN
    UPDATE [migrationops].[Backfill] SET [State] = N''running'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
END
ELSE
BEGIN
    INSERT INTO [migrationops].[Backfill] ([BackfillId], [State], [RowsWritten], [BatchSize], [StartedUtc], [ChangedUtc])
    VALUES (@id, N''running'', 0, @size, SYSUTCDATETIME(), SYSUTCDATETIME());
END;
DECLARE @key_1 INT, @key_2 NVARCHAR (20), @next_1 INT, @next_2 NVARCHAR (20);
DECLARE @window TABLE ([key_1] INT NOT NULL, [key_2] NVARCHAR (20) COLLATE Latin1_General_BIN2 NOT NULL);
SELECT @key_1 = MAX(CASE k.[Ordinal] WHEN 1 THEN CONVERT(INT, k.[Value]) END), @key_2 = MAX(CASE k.[Ordinal] WHEN 2 THEN CONVERT(NVARCHAR (20), k.[Value]) END) FROM [migrationops].[BackfillKey] AS k WHERE k.[BackfillId] = @id;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The archive of [dbo].[Orders].[Ma]]il] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Line] FROM [dbo].[Orders] ORDER BY [Id], [Line];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Line] FROM [dbo].[Orders] WHERE [Id] >= @key_1 AND (([Id] > @key_1) OR ([Id] = @key_1 AND [Line] > @key_2)) ORDER BY [Id], [Line];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1], @next_2 = w.[key_2] FROM @window AS w ORDER BY w.[key_1] DESC, w.[key_2] DESC;
        UPDATE t
        SET t.[Ma]]il] = a.[Ma]]il]
        FROM [dbo].[Orders] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Line]
        INNER JOIN [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a ON a.[Id] = t.[Id] AND a.[Line] = t.[Line]
        WHERE t.[Ma]]il] IS NULL
        AND a.[Ma]]il] IS NOT NULL;
        SET @written = @@ROWCOUNT;
        DELETE FROM [migrationops].[BackfillKey] WHERE [BackfillId] = @id;
        INSERT INTO [migrationops].[BackfillKey] ([BackfillId], [Ordinal], [Value]) SELECT @id, k.[Ordinal], k.[Value] FROM (VALUES (1, CONVERT(sql_variant, @next_1)), (2, CONVERT(sql_variant, @next_2))) AS k ([Ordinal], [Value]) WHERE @more = 1;
        UPDATE [migrationops].[Backfill] SET [RowsWritten] = [RowsWritten] + @written, [BatchSize] = @size, [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
        COMMIT TRANSACTION;
        SELECT @tries = 0, @key_1 = @next_1, @key_2 = @next_2;
        WAITFOR DELAY ''00:00:00.050'';
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
        IF ERROR_NUMBER() NOT IN (1205, 1222) OR @tries >= 10
        BEGIN
            EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
            THROW;
        END;
        SELECT @tries = @tries + 1, @more = 1, @size = IIF(@size >= 200, @size / 2, @size);
        WAITFOR DELAY ''00:00:01'';
    END CATCH;
END;
SET @more = 1;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The archive of [dbo].[Orders].[Ma]]il] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) t
        SET t.[Ma]]il] = a.[Ma]]il]
        FROM [dbo].[Orders] AS t
        INNER JOIN [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a ON a.[Id] = t.[Id] AND a.[Line] = t.[Line]
        WHERE t.[Ma]]il] IS NULL
        AND a.[Ma]]il] IS NOT NULL;
        SET @written = @@ROWCOUNT;
        SET @more = IIF(@written = 0, 0, 1);
        UPDATE [migrationops].[Backfill] SET [RowsWritten] = [RowsWritten] + @written, [BatchSize] = @size, [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
        COMMIT TRANSACTION;
        SET @tries = 0;
        WAITFOR DELAY ''00:00:00.050'';
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
        IF ERROR_NUMBER() NOT IN (1205, 1222) OR @tries >= 10
        BEGIN
            EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
            THROW;
        END;
        SELECT @tries = @tries + 1, @more = 1, @size = IIF(@size >= 200, @size / 2, @size);
        WAITFOR DELAY ''00:00:01'';
    END CATCH;
END;
SET @more = 1;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The archive of [dbo].[Orders].[Ma]]il] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) [dbo].[Orders] SET [Ma]]il] = (N''nobody'') WHERE [Ma]]il] IS NULL;
        SET @written = @@ROWCOUNT;
        SET @more = IIF(@written = 0, 0, 1);
        UPDATE [migrationops].[Backfill] SET [RowsWritten] = [RowsWritten] + @written, [BatchSize] = @size, [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
        COMMIT TRANSACTION;
        SET @tries = 0;
        WAITFOR DELAY ''00:00:00.050'';
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
        IF ERROR_NUMBER() NOT IN (1205, 1222) OR @tries >= 10
        BEGIN
            EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
            THROW;
        END;
        SELECT @tries = @tries + 1, @more = 1, @size = IIF(@size >= 200, @size / 2, @size);
        WAITFOR DELAY ''00:00:01'';
    END CATCH;
END;
UPDATE [migrationops].[Backfill] SET [State] = N''done'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
DELETE FROM [migrationops].[BackfillKey] WHERE [BackfillId] = @id;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
SET DEADLOCK_PRIORITY NORMAL;
BEGIN TRANSACTION;
DECLARE @rows1 bigint;
EXEC sys.sp_executesql N''SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE [Ma]]il] IS NULL;'', N''@rows bigint OUTPUT'', @rows = @rows1 OUTPUT;
IF @rows1 IS NULL OR @rows1 <> 0
BEGIN
    DECLARE @message1 nvarchar(2048) = CONCAT(N''MOP9009: [dbo].[Orders].[Ma]]il] holds NULL and is to refuse it.'', N'' Rows: '', @rows1, N''. Nothing was changed.'');
    THROW 59009, @message1, 127;
END;
ALTER TABLE [dbo].[Orders]
    ALTER COLUMN [Ma]]il] NVARCHAR (200) MASKED WITH (FUNCTION = ''email()'') NOT NULL;
DECLARE @permission bigint, @grant nvarchar(max);
SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'';
WHILE @permission IS NOT NULL
BEGIN
    SELECT @grant = p.[Statement] FROM [migrationops].[ArchivedPermission] AS p WHERE p.[PermissionId] = @permission;
    EXEC sys.sp_executesql @grant;
    SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'' AND p.[PermissionId] > @permission;
END;
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'';
IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [dbo].[Orders].[Ma]]il] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[migrationops].[archive_Orders_Ma]]il_68EF3E13]''''), N''''Ma]il'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
END;
UPDATE [migrationops].[Archive] SET [State] = N''restored'' WHERE [ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'';
DROP TABLE [migrationops].[archive_Orders_Ma]]il_68EF3E13];
COMMIT TRANSACTION;';

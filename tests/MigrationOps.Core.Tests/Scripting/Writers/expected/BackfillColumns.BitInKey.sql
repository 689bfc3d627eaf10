-- Committed: Outside; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE 1 = 0;
-- Before
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Mail', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Email', N'ColumnId') IS NOT NULL;
GO
EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[dbo].[migrationops_sync_Orders_E676FDFA] ToNew'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id)
BEGIN
    UPDATE [migrationops].[Backfill] SET [State] = N''running'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
END
ELSE
BEGIN
    INSERT INTO [migrationops].[Backfill] ([BackfillId], [State], [RowsWritten], [BatchSize], [StartedUtc], [ChangedUtc])
    VALUES (@id, N''running'', 0, @size, SYSUTCDATETIME(), SYSUTCDATETIME());
END;
DECLARE @key_1 INT, @key_2 BIT, @next_1 INT, @next_2 BIT;
DECLARE @window TABLE ([key_1] INT NOT NULL, [key_2] BIT NOT NULL);
SELECT @key_1 = MAX(CASE k.[Ordinal] WHEN 1 THEN CONVERT(INT, k.[Value]) END), @key_2 = CONVERT(BIT, MAX(CASE k.[Ordinal] WHEN 2 THEN CONVERT(int, k.[Value]) END)) FROM [migrationops].[BackfillKey] AS k WHERE k.[BackfillId] = @id;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The backfill of [dbo].[Orders] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Flag] FROM [dbo].[Orders] ORDER BY [Id], [Flag];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Flag] FROM [dbo].[Orders] WHERE [Id] >= @key_1 AND (([Id] > @key_1) OR ([Id] = @key_1 AND [Flag] > @key_2)) ORDER BY [Id], [Flag];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1], @next_2 = w.[key_2] FROM @window AS w ORDER BY w.[key_1] DESC, w.[key_2] DESC;
        UPDATE t
        SET t.[Email] = ([Mail])
        FROM [dbo].[Orders] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Flag]
        WHERE [Email] IS NULL AND (([Mail]) IS NOT NULL);
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
        THROW 59013, N''MOP9013: The backfill of [dbo].[Orders] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) [dbo].[Orders] SET [Email] = ([Mail]) WHERE [Email] IS NULL AND (([Mail]) IS NOT NULL);
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
SET DEADLOCK_PRIORITY NORMAL;';

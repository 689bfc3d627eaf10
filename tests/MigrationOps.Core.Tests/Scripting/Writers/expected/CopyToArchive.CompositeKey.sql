-- Committed: Outside; SessionSettings { AnsiNulls = True, QuotedIdentifier = True }
-- After
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Ma]il', N'ColumnId') IS NULL;
-- Before
SELECT 1
WHERE COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Ma]il', N'ColumnId') IS NOT NULL;
GO
EXEC sys.sp_executesql N'IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.class = 3
    AND p.major_id = SCHEMA_ID(N''migrationops'')
    AND p.state IN (''G'', ''W'')
)
BEGIN
    THROW 59020, N''MOP9020: Somebody has permissions on the schema [migrationops], and would have them on every archive in it. Revoke them, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM [migrationops].[Archive] AS r
    WHERE r.[ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]''
    AND r.[State] = N''kept''
    AND OBJECT_ID(N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'') IS NOT NULL
)
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[Orders].[Ma]]il] stands as [migrationops].[archive_Orders_Ma]]il_68EF3E13]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.security_predicates AS f
    INNER JOIN sys.security_policies AS s ON s.object_id = f.object_id
    WHERE f.target_object_id = OBJECT_ID(N''[dbo].[Orders]'', N''U'')
    AND f.predicate_type = 0
    AND s.is_enabled = 1
)
BEGIN
    THROW 59023, N''MOP9023: A security policy filters the rows of [dbo].[Orders], so that the archive would lack some. Switch it off for the time of this script (ALTER SECURITY POLICY ... WITH (STATE = OFF)), or switch archives of columns off in migrationops.json.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.masked_columns AS m
    WHERE m.object_id = OBJECT_ID(N''[dbo].[Orders]'', N''U'')
    AND m.name IN (N''Id'', N''Line'', N''Ma]il'')
)
AND ISNULL(HAS_PERMS_BY_NAME(NULL, NULL, N''UNMASK''), 0) = 0
BEGIN
    THROW 59023, N''MOP9023: Columns of [dbo].[Orders] are masked for you, so that the archive would hold masks instead of values. Run this script as somebody who has UNMASK.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
IF OBJECT_ID(N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[archive_Orders_Ma]]il_68EF3E13] (
        [Id] INT NOT NULL,
        [Line] NVARCHAR (20) COLLATE Latin1_General_BIN2 NOT NULL,
        [Ma]]il] NVARCHAR (200) MASKED WITH (FUNCTION = ''email()'') NULL,
        PRIMARY KEY ([Id], [Line])
    );
    EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Orders_Ma]il_68EF3E13'';
    IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [migrationops].[archive_Orders_Ma]]il_68EF3E13].[Ma]]il] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[dbo].[Orders]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[dbo].[Orders]''''), N''''Ma]il'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
    END;
END
ELSE
BEGIN
    EXEC sys.sp_updateextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Orders_Ma]il_68EF3E13'';
END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_Orders_Ma]]il_68EF3E13]'', N''[dbo].[Orders].[Ma]]il]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''copying'', NULL, SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Orders_Ma]]il_68EF3E13] Copy'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        INSERT INTO [migrationops].[archive_Orders_Ma]]il_68EF3E13] ([Id], [Line], [Ma]]il])
        SELECT t.[Id], t.[Line], t.[Ma]]il]
        FROM [dbo].[Orders] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Line]
        WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Orders_Ma]]il_68EF3E13] AS a WHERE a.[Id] = t.[Id] AND a.[Line] = t.[Line]);
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
UPDATE [migrationops].[Backfill] SET [State] = N''done'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
DELETE FROM [migrationops].[BackfillKey] WHERE [BackfillId] = @id;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
SET DEADLOCK_PRIORITY NORMAL;';

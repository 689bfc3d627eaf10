-- contract.deploy.sql: makes the phase Contract in 2 steps.
-- Plan 47A361354965CE8726471D4D10C8B41553515F5AC5B9C7E7E175A07688A57058 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-002.1 [dbo].[T].[B]: everybody on the table waits (Sch-M), while every row is read
-- Loses data: contract-002.1 [dbo].[T].[B]. Every value of the column goes when the time of its archive is over, 30 days after it was made.

-- Session settings. The ticket of an earlier run is taken away, so that none of the batches below runs unless the one before it has finished.
SET NOEXEC OFF;
SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER ON;
SET IMPLICIT_TRANSACTIONS, NUMERIC_ROUNDABORT OFF;
SET NOCOUNT, XACT_ABORT ON;
SET ROWCOUNT 0;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
GO

-- The target, and the lock that keeps two migrations of one database apart.
IF @@TRANCOUNT <> 0
BEGIN
    THROW 59005, N'MOP9005: The session has an open transaction. Commit it or roll it back, then run this script again.', 127;
END;
IF DB_NAME() IN (N'master', N'model', N'msdb', N'tempdb')
OR CONVERT(nvarchar(60), DATABASEPROPERTYEX(DB_NAME(), N'Updateability')) <> N'READ_WRITE'
BEGIN
    THROW 59002, N'MOP9002: This is a system database or it is read-only. Name the database to be changed: sqlcmd -d, or the list of databases in Management Studio.', 127;
END;
IF CONVERT(int, SERVERPROPERTY(N'EngineEdition')) NOT IN (5, 8)
AND (CONVERT(int, SERVERPROPERTY(N'ProductMajorVersion')) < 13 OR (CONVERT(int, SERVERPROPERTY(N'ProductMajorVersion')) = 13 AND CONVERT(int, SERVERPROPERTY(N'ProductBuild')) < 4001))
BEGIN
    THROW 59003, N'MOP9003: The server is older than the version that the plan is written for. Make a plan for this server.', 127;
END;
DECLARE @granted int = 0;
IF APPLOCK_MODE(N'public', N'MigrationOps', N'Session') = N'NoLock'
BEGIN
    EXEC @granted = sys.sp_getapplock @Resource = N'MigrationOps', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 5000;
END;
IF @granted < 0
BEGIN
    THROW 59006, N'MOP9006: Another migration runs in this database. Wait for its end, then run this script again.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.deploy/-2';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.deploy/-2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
EXEC sys.sp_executesql N'-- The bookkeeping of MigrationOps, version 1. It may run again at any time and changes nothing that stands.
IF SCHEMA_ID(N''migrationops'') IS NULL
BEGIN
    EXEC sys.sp_executesql N''CREATE SCHEMA [migrationops] AUTHORIZATION [dbo];'';
END;
IF OBJECT_ID(N''[migrationops].[PhaseRun]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[PhaseRun] (
        [RunId] bigint IDENTITY (1, 1) NOT NULL CONSTRAINT [PK_PhaseRun] PRIMARY KEY,
        [Fingerprint] nvarchar(64) NOT NULL,
        [Script] nvarchar(60) NOT NULL,
        [ServerName] nvarchar(128) NOT NULL,
        [DatabaseName] nvarchar(128) NOT NULL,
        [StartedUtc] datetime2(3) NOT NULL,
        [StartedBy] nvarchar(128) NOT NULL,
        [FinishedUtc] datetime2(3) NULL
    );
END;
IF OBJECT_ID(N''[migrationops].[Sync]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[Sync] (
        [TriggerName] nvarchar(260) NOT NULL CONSTRAINT [PK_Sync] PRIMARY KEY,
        [IsOff] bit NOT NULL CONSTRAINT [DF_Sync_IsOff] DEFAULT (0),
        [OffSinceUtc] datetime2(3) NULL
    );
END;
IF OBJECT_ID(N''[migrationops].[Backfill]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[Backfill] (
        [BackfillId] nvarchar(260) NOT NULL CONSTRAINT [PK_Backfill] PRIMARY KEY,
        [State] nvarchar(20) NOT NULL,
        [RowsWritten] bigint NOT NULL,
        [BatchSize] int NOT NULL,
        [IsStopRequested] bit NOT NULL CONSTRAINT [DF_Backfill_IsStopRequested] DEFAULT (0),
        [StartedUtc] datetime2(3) NOT NULL,
        [ChangedUtc] datetime2(3) NOT NULL
    );
END;
IF OBJECT_ID(N''[migrationops].[BackfillKey]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[BackfillKey] (
        [BackfillId] nvarchar(260) NOT NULL,
        [Ordinal] int NOT NULL,
        [Value] sql_variant NULL,
        CONSTRAINT [PK_BackfillKey] PRIMARY KEY ([BackfillId], [Ordinal])
    );
END;
IF OBJECT_ID(N''[migrationops].[Archive]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[Archive] (
        [ArchiveName] nvarchar(260) NOT NULL CONSTRAINT [PK_Archive] PRIMARY KEY,
        [SourceName] nvarchar(400) NOT NULL,
        [Fingerprint] nvarchar(64) NULL,
        [ServerName] nvarchar(128) NOT NULL,
        [DatabaseName] nvarchar(128) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [RowsKept] bigint NULL,
        [CreatedUtc] datetime2(3) NOT NULL,
        [ExpiresUtc] datetime2(3) NOT NULL
    );
END;
IF OBJECT_ID(N''[migrationops].[ArchivedPermission]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[ArchivedPermission] (
        [PermissionId] bigint IDENTITY (1, 1) NOT NULL CONSTRAINT [PK_ArchivedPermission] PRIMARY KEY,
        [ArchiveName] nvarchar(260) NOT NULL,
        [Statement] nvarchar(max) NOT NULL
    );
END;';
EXEC sys.sp_executesql N'INSERT INTO [migrationops].[PhaseRun] ([Fingerprint], [Script], [ServerName], [DatabaseName], [StartedUtc], [StartedBy])
VALUES (N''47A361354965CE8726471D4D10C8B41553515F5AC5B9C7E7E175A07688A57058'', N''contract.deploy'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.deploy/-1';
GO

-- MOP9032: no module may name [dbo].[T].[B] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[T]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[T]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''B'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[T].[B] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[T].[B], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.deploy/0';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[T].[B].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.query_store_query_text AS t
    INNER JOIN sys.query_store_query AS q ON q.query_text_id = t.query_text_id
    INNER JOIN sys.query_store_plan AS p ON p.query_id = q.query_id
    INNER JOIN sys.query_store_runtime_stats AS r ON r.plan_id = p.plan_id
    WHERE r.last_execution_time >= DATEADD(DAY, -7, SYSUTCDATETIME())
    AND q.is_internal_query = 0
    AND CHARINDEX(N''T'', t.query_sql_text) > 0
    AND CHARINDEX(N''B'', t.query_sql_text) > 0
    AND CHARINDEX(N''migrationops'', t.query_sql_text) = 0
    AND CHARINDEX(N''@window'', t.query_sql_text) = 0
    AND CHARINDEX(N''UPDATE TOP (@size)'', t.query_sql_text) = 0
    AND t.query_sql_text NOT LIKE N''(@rows bigint OUTPUT)%''
    AND t.query_sql_text NOT LIKE N''(@differing bigint OUTPUT)%''
    AND ISNULL(OBJECT_NAME(q.object_id), N'''') NOT LIKE N''migrationops[_]sync[_]%'';
    IF @uses = 0 AND NOT EXISTS (
        SELECT *
        FROM sys.database_query_store_options AS s
        WHERE s.actual_state = 2
        AND s.query_capture_mode <> 3
        AND (s.stale_query_threshold_days = 0 OR s.stale_query_threshold_days >= 7)
    )
    BEGIN
        SET @uses = NULL;
    END;
    IF @uses = 0 AND NOT EXISTS (SELECT * FROM sys.query_store_runtime_stats_interval AS i WHERE i.start_time <= DATEADD(DAY, -7, SYSUTCDATETIME()))
    BEGIN
        SET @uses = NULL;
    END;
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[T].[B]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[T].[B] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.deploy/1';
GO

-- contract-001.1 CopyToArchive: column [dbo].[T].[B]
-- Lock: nobody waits.
-- Keys and values are copied in short batches; each locks its own rows only.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NOT NULL
BEGIN
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
    WHERE r.[ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]''
    AND r.[State] = N''kept''
    AND OBJECT_ID(N''[migrationops].[archive_T_B_FCD730F5]'') IS NOT NULL
)
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[T].[B] stands as [migrationops].[archive_T_B_FCD730F5]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.security_predicates AS f
    INNER JOIN sys.security_policies AS s ON s.object_id = f.object_id
    WHERE f.target_object_id = OBJECT_ID(N''[dbo].[T]'', N''U'')
    AND f.predicate_type = 0
    AND s.is_enabled = 1
)
BEGIN
    THROW 59023, N''MOP9023: A security policy filters the rows of [dbo].[T], so that the archive would lack some. Switch it off for the time of this script (ALTER SECURITY POLICY ... WITH (STATE = OFF)), or switch archives of columns off in migrationops.json.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.masked_columns AS m
    WHERE m.object_id = OBJECT_ID(N''[dbo].[T]'', N''U'')
    AND m.name IN (N''Id'', N''B'')
)
AND ISNULL(HAS_PERMS_BY_NAME(NULL, NULL, N''UNMASK''), 0) = 0
BEGIN
    THROW 59023, N''MOP9023: Columns of [dbo].[T] are masked for you, so that the archive would hold masks instead of values. Run this script as somebody who has UNMASK.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
IF OBJECT_ID(N''[migrationops].[archive_T_B_FCD730F5]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[archive_T_B_FCD730F5] (
        [Id] INT NOT NULL,
        [B] VARCHAR (50) NULL,
        PRIMARY KEY ([Id])
    );
    EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_T_B_FCD730F5'';
    IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [migrationops].[archive_T_B_FCD730F5].[B] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[dbo].[T]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[dbo].[T]''''), N''''B'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
    END;
END
ELSE
BEGIN
    EXEC sys.sp_updateextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_T_B_FCD730F5'';
END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_T_B_FCD730F5]'', N''[dbo].[T].[B]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''copying'', NULL, SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_T_B_FCD730F5] Copy'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id)
BEGIN
    UPDATE [migrationops].[Backfill] SET [State] = N''running'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
END
ELSE
BEGIN
    INSERT INTO [migrationops].[Backfill] ([BackfillId], [State], [RowsWritten], [BatchSize], [StartedUtc], [ChangedUtc])
    VALUES (@id, N''running'', 0, @size, SYSUTCDATETIME(), SYSUTCDATETIME());
END;
DECLARE @key_1 INT, @next_1 INT;
DECLARE @window TABLE ([key_1] INT NOT NULL);
SELECT @key_1 = MAX(CASE k.[Ordinal] WHEN 1 THEN CONVERT(INT, k.[Value]) END) FROM [migrationops].[BackfillKey] AS k WHERE k.[BackfillId] = @id;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The archive of [dbo].[T].[B] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Id] FROM [dbo].[T] ORDER BY [Id];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Id] FROM [dbo].[T] WHERE [Id] > @key_1 ORDER BY [Id];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1] FROM @window AS w ORDER BY w.[key_1] DESC;
        INSERT INTO [migrationops].[archive_T_B_FCD730F5] ([Id], [B])
        SELECT t.[Id], t.[B]
        FROM [dbo].[T] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id]
        WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_T_B_FCD730F5] AS a WHERE a.[Id] = t.[Id]);
        SET @written = @@ROWCOUNT;
        DELETE FROM [migrationops].[BackfillKey] WHERE [BackfillId] = @id;
        INSERT INTO [migrationops].[BackfillKey] ([BackfillId], [Ordinal], [Value]) SELECT @id, k.[Ordinal], k.[Value] FROM (VALUES (1, CONVERT(sql_variant, @next_1))) AS k ([Ordinal], [Value]) WHERE @more = 1;
        UPDATE [migrationops].[Backfill] SET [RowsWritten] = [RowsWritten] + @written, [BatchSize] = @size, [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
        COMMIT TRANSACTION;
        SELECT @tries = 0, @key_1 = @next_1;
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 CopyToArchive: the column [dbo].[T].[B] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.deploy/2';
GO

-- contract-002.1 DropColumn: column [dbo].[T].[B]
-- Lock: everybody on the table waits (Sch-M), while every row is read.
-- The archive is brought up to date and compared, row by row, before the column goes.
-- Loss: Every value of the column goes when the time of its archive is over, 30 days after it was made.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[T]', N'U')
    AND c.name = N'B'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'varchar')
    AND c.max_length = 50
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[T]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[T]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''B'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[T].[B] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[T].[B], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DECLARE @differing bigint;
    EXEC sys.sp_executesql N'DECLARE @locked bit;
SELECT TOP (1) @locked = 1 FROM [dbo].[T] WITH (TABLOCKX, HOLDLOCK);
DELETE a FROM [migrationops].[archive_T_B_FCD730F5] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[T] AS t WHERE a.[Id] = t.[Id]);
UPDATE a SET a.[B] = t.[B] FROM [migrationops].[archive_T_B_FCD730F5] AS a INNER JOIN [dbo].[T] AS t ON a.[Id] = t.[Id] WHERE EXISTS (SELECT CONVERT(varbinary(max), a.[B]), DATALENGTH(a.[B]) EXCEPT SELECT CONVERT(varbinary(max), t.[B]), DATALENGTH(t.[B]));
INSERT INTO [migrationops].[archive_T_B_FCD730F5] ([Id], [B])
SELECT t.[Id], t.[B]
FROM [dbo].[T] AS t
WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_T_B_FCD730F5] AS a WHERE a.[Id] = t.[Id]);
SELECT @differing = COUNT_BIG(*)
FROM (
    SELECT 1 AS [found] FROM [dbo].[T] AS t WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_T_B_FCD730F5] AS a WHERE a.[Id] = t.[Id] AND NOT EXISTS (SELECT CONVERT(varbinary(max), a.[B]), DATALENGTH(a.[B]) EXCEPT SELECT CONVERT(varbinary(max), t.[B]), DATALENGTH(t.[B])))
    UNION ALL
    SELECT 1 FROM [migrationops].[archive_T_B_FCD730F5] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[T] AS t WHERE a.[Id] = t.[Id])
) AS d;
IF @differing = 0
BEGIN
    DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]'';
    INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
    SELECT N''[migrationops].[archive_T_B_FCD730F5]'', CONCAT(
        CASE p.[state] WHEN ''D'' THEN N''DENY '' ELSE N''GRANT '' END,
        p.[permission_name],
        N'' ON [dbo].[T]'',
        CASE WHEN p.[minor_id] > 0 THEN CONCAT(N'' ('', QUOTENAME(COL_NAME(p.[major_id], p.[minor_id])), N'')'') END,
        N'' TO '',
        QUOTENAME(g.[name]),
        CASE p.[state] WHEN ''W'' THEN N'' WITH GRANT OPTION'' END,
        CASE WHEN p.[grantor_principal_id] <> 1 THEN CONCAT(N'' AS '', QUOTENAME(r.[name])) END,
        N'';'')
    FROM sys.database_permissions AS p
    INNER JOIN sys.database_principals AS g ON g.[principal_id] = p.[grantee_principal_id]
    INNER JOIN sys.database_principals AS r ON r.[principal_id] = p.[grantor_principal_id]
    WHERE p.[class] = 1
    AND p.[major_id] = OBJECT_ID(N''[dbo].[T]'', N''U'')
    AND p.[state] IN (''D'', ''G'', ''W'')
    AND p.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''[dbo].[T]''), N''B'', N''ColumnId'')
    ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
    UPDATE [migrationops].[Archive] SET [State] = N''kept'', [RowsKept] = (SELECT COUNT_BIG(*) FROM [migrationops].[archive_T_B_FCD730F5]) WHERE [ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]'';
END;', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
    IF @differing IS NULL OR @differing <> 0
    BEGIN
        DECLARE @message nvarchar(2048) = CONCAT(N'MOP9021: The archive [migrationops].[archive_T_B_FCD730F5] does not hold what [dbo].[T].[B] holds.', N' Rows: ', @differing, N'. Nothing was changed.');
        THROW 59021, @message, 127;
    END;
    ALTER TABLE [dbo].[T] DROP COLUMN [B];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropColumn: the column [dbo].[T].[B] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.deploy/3';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''47A361354965CE8726471D4D10C8B41553515F5AC5B9C7E7E175A07688A57058'' AND [Script] = N''contract.deploy'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

-- contract.deploy.sql: makes the phase Contract in 11 steps.
-- Plan B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-004.1 [dbo].[Customer].[Fax]: everybody on the table waits (Sch-M), while every row is read
--   contract-007.1 [dbo].[Customer].[Rank]: everybody on the table waits (Sch-M), while every row is read
--   contract-009.1 [dbo].[Customer].[Score]: everybody on the table waits (Sch-M), while every row is read
--   contract-011.1 [dbo].[Customer].[Title]: everybody on the table waits (Sch-M), while every row is read
-- Loses data: contract-004.1 [dbo].[Customer].[Fax]. Every value of the column goes when the time of its archive is over, 30 days after it was made.
-- Loses data: contract-007.1 [dbo].[Customer].[Rank]. Every value of the column goes when the time of its archive is over, 30 days after it was made.
-- Loses data: contract-009.1 [dbo].[Customer].[Score]. Every value of the column goes when the time of its archive is over, 30 days after it was made.
-- Loses data: contract-011.1 [dbo].[Customer].[Title]. Every value of the column goes when the time of its archive is over, 30 days after it was made.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-10';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-10' OR @@TRANCOUNT <> 0
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
VALUES (N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4'', N''contract.deploy'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-9';
GO

-- MOP9030: expand must have finished.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF 1 = 1
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM (VALUES (N''expand.deploy'', N''expand.rollback'', 0)) AS s ([Script], [Back], [Days])
    WHERE NOT EXISTS (
        SELECT *
        FROM [migrationops].[PhaseRun] AS r
        WHERE r.[Fingerprint] = N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4''
        AND r.[Script] = s.[Script]
        AND r.[FinishedUtc] <= DATEADD(DAY, -s.[Days], SYSUTCDATETIME())
        AND NOT EXISTS (SELECT * FROM [migrationops].[PhaseRun] AS b WHERE b.[Fingerprint] = N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4'' AND b.[Script] = s.[Back] AND b.[RunId] > r.[RunId])
    );
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: expand must have finished. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59030, N'MOP9030: expand must have finished. The books (migrationops.PhaseRun) do not say so for plan B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4. Run the scripts of these phases to their end first. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-8';
GO

-- MOP9034: nobody may have used [dbo].[Customer].[IX_Customer_Rank] in the last 7 days.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Rank'
)
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.dm_db_index_usage_stats AS u
    WHERE u.database_id = DB_ID()
    AND u.object_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND u.index_id = INDEXPROPERTY(OBJECT_ID(N''[dbo].[Customer]''), N''IX_Customer_Rank'', N''IndexID'')
    AND (u.last_user_seek >= DATEADD(DAY, -7, GETDATE()) OR u.last_user_scan >= DATEADD(DAY, -7, GETDATE()) OR u.last_user_lookup >= DATEADD(DAY, -7, GETDATE()));
    IF @uses = 0 AND NOT EXISTS (SELECT * FROM sys.dm_os_sys_info AS s WHERE s.sqlserver_start_time <= DATEADD(DAY, -7, GETDATE()))
    BEGIN
        SET @uses = NULL;
    END;
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It is not known whether [dbo].[Customer].[IX_Customer_Rank] is used: the server has run for less than 7 days, or its counters may not be read (VIEW SERVER STATE). Wait, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59034, N'MOP9034: [dbo].[Customer].[IX_Customer_Rank] was used in the last 7 days. usage.sql counts it: move who uses it away, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-7';
GO

-- MOP9032: no module may name [dbo].[Customer].[Fax] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Fax'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Fax] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Fax], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-6';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Customer].[Fax].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Customer'', t.query_sql_text) > 0
    AND CHARINDEX(N''Fax'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Customer].[Fax]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Customer].[Fax] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-5';
GO

-- MOP9032: no module may name [dbo].[Customer].[Rank] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Rank'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Rank] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Rank], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-4';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Customer].[Rank].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Customer'', t.query_sql_text) > 0
    AND CHARINDEX(N''Rank'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Customer].[Rank]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Customer].[Rank] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-3';
GO

-- MOP9032: no module may name [dbo].[Customer].[Score] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Score'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Score] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Score], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-2';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Customer].[Score].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Customer'', t.query_sql_text) > 0
    AND CHARINDEX(N''Score'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Customer].[Score]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Customer].[Score] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/-1';
GO

-- MOP9032: no module may name [dbo].[Customer].[Title] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Title'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Title] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Title], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/0';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Customer].[Title].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Customer'', t.query_sql_text) > 0
    AND CHARINDEX(N''Title'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Customer].[Title]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Customer].[Title] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/1';
GO

-- contract-001.1 RevokePermission: permission SELECT ON OBJECT::[dbo].[Customer].[Fax] TO [Readers]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'Readers')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Customer]')
    AND p.minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId')
)
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'Readers')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Customer]')
    AND p.minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId')
    AND p.state = 'G'
)
BEGIN
    REVOKE SELECT ON OBJECT::[dbo].[Customer] ([Fax])
        FROM [Readers];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 RevokePermission: the permission SELECT ON OBJECT::[dbo].[Customer].[Fax] TO [Readers] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/2';
GO

-- contract-002.1 DropIndex: index [dbo].[Customer].[IX_Customer_Rank]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/2' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Rank'
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Rank'
    AND i.type = 2
    AND i.is_unique = 0
    AND i.has_filter = 0
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Rank' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    DROP INDEX [IX_Customer_Rank] ON [dbo].[Customer];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropIndex: the index [dbo].[Customer].[IX_Customer_Rank] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/3';
GO

-- contract-003.1 CopyToArchive: column [dbo].[Customer].[Fax]
-- Lock: nobody waits.
-- Keys and values are copied in short batches; each locks its own rows only.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NOT NULL
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
    WHERE r.[ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]''
    AND r.[State] = N''kept''
    AND OBJECT_ID(N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'') IS NOT NULL
)
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[Customer].[Fax] stands as [migrationops].[archive_Customer_Fax_F2D3D1D8]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.security_predicates AS f
    INNER JOIN sys.security_policies AS s ON s.object_id = f.object_id
    WHERE f.target_object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND f.predicate_type = 0
    AND s.is_enabled = 1
)
BEGIN
    THROW 59023, N''MOP9023: A security policy filters the rows of [dbo].[Customer], so that the archive would lack some. Switch it off for the time of this script (ALTER SECURITY POLICY ... WITH (STATE = OFF)), or switch archives of columns off in migrationops.json.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.masked_columns AS m
    WHERE m.object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND m.name IN (N''Id'', N''Region'', N''Fax'')
)
AND ISNULL(HAS_PERMS_BY_NAME(NULL, NULL, N''UNMASK''), 0) = 0
BEGIN
    THROW 59023, N''MOP9023: Columns of [dbo].[Customer] are masked for you, so that the archive would hold masks instead of values. Run this script as somebody who has UNMASK.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
IF OBJECT_ID(N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[archive_Customer_Fax_F2D3D1D8] (
        [Id] INT NOT NULL,
        [Region] NVARCHAR (20) COLLATE Latin1_General_BIN2 NOT NULL,
        [Fax] VARCHAR (30) NULL,
        PRIMARY KEY ([Id], [Region])
    );
    EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Fax_F2D3D1D8'';
    IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [migrationops].[archive_Customer_Fax_F2D3D1D8].[Fax] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[dbo].[Customer]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[dbo].[Customer]''''), N''''Fax'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
    END;
END
ELSE
BEGIN
    EXEC sys.sp_updateextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Fax_F2D3D1D8'';
END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'', N''[dbo].[Customer].[Fax]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''copying'', NULL, SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Fax_F2D3D1D8] Copy'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Fax] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] ORDER BY [Id], [Region];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] WHERE [Id] >= @key_1 AND (([Id] > @key_1) OR ([Id] = @key_1 AND [Region] > @key_2)) ORDER BY [Id], [Region];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1], @next_2 = w.[key_2] FROM @window AS w ORDER BY w.[key_1] DESC, w.[key_2] DESC;
        INSERT INTO [migrationops].[archive_Customer_Fax_F2D3D1D8] ([Id], [Region], [Fax])
        SELECT t.[Id], t.[Region], t.[Fax]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 CopyToArchive: the column [dbo].[Customer].[Fax] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/4';
GO

-- contract-004.1 DropColumn: column [dbo].[Customer].[Fax]
-- Lock: everybody on the table waits (Sch-M), while every row is read.
-- The archive is brought up to date and compared, row by row, before the column goes.
-- Loss: Every value of the column goes when the time of its archive is over, 30 days after it was made.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Fax'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'[dbo].[Phone]')
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Fax'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Fax] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Fax], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DECLARE @differing bigint;
    EXEC sys.sp_executesql N'DECLARE @locked bit;
SELECT TOP (1) @locked = 1 FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK);
DELETE a FROM [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
UPDATE a SET a.[Fax] = t.[Fax] FROM [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a INNER JOIN [dbo].[Customer] AS t ON a.[Id] = t.[Id] AND a.[Region] = t.[Region] WHERE EXISTS (SELECT CONVERT(varbinary(max), a.[Fax]), DATALENGTH(a.[Fax]) EXCEPT SELECT CONVERT(varbinary(max), t.[Fax]), DATALENGTH(t.[Fax]));
INSERT INTO [migrationops].[archive_Customer_Fax_F2D3D1D8] ([Id], [Region], [Fax])
SELECT t.[Id], t.[Region], t.[Fax]
FROM [dbo].[Customer] AS t
WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
SELECT @differing = COUNT_BIG(*)
FROM (
    SELECT 1 AS [found] FROM [dbo].[Customer] AS t WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region] AND NOT EXISTS (SELECT CONVERT(varbinary(max), a.[Fax]), DATALENGTH(a.[Fax]) EXCEPT SELECT CONVERT(varbinary(max), t.[Fax]), DATALENGTH(t.[Fax])))
    UNION ALL
    SELECT 1 FROM [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region])
) AS d;
IF @differing = 0
BEGIN
    DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'';
    INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
    SELECT N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'', CONCAT(
        CASE p.[state] WHEN ''D'' THEN N''DENY '' ELSE N''GRANT '' END,
        p.[permission_name],
        N'' ON [dbo].[Customer]'',
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
    AND p.[major_id] = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND p.[state] IN (''D'', ''G'', ''W'')
    AND p.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''[dbo].[Customer]''), N''Fax'', N''ColumnId'')
    ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
    UPDATE [migrationops].[Archive] SET [State] = N''kept'', [RowsKept] = (SELECT COUNT_BIG(*) FROM [migrationops].[archive_Customer_Fax_F2D3D1D8]) WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'';
END;', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
    IF @differing IS NULL OR @differing <> 0
    BEGIN
        DECLARE @message nvarchar(2048) = CONCAT(N'MOP9021: The archive [migrationops].[archive_Customer_Fax_F2D3D1D8] does not hold what [dbo].[Customer].[Fax] holds.', N' Rows: ', @differing, N'. Nothing was changed.');
        THROW 59021, @message, 127;
    END;
    ALTER TABLE [dbo].[Customer] DROP COLUMN [Fax];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 DropColumn: the column [dbo].[Customer].[Fax] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/5';
GO

-- contract-005.1 DropAliasType: alias type [dbo].[Phone]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF TYPE_ID(N'[dbo].[Phone]') IS NULL
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.types AS t
    WHERE t.user_type_id = TYPE_ID(N'[dbo].[Phone]')
    AND t.is_table_type = 0
    AND t.system_type_id = TYPE_ID(N'varchar')
    AND t.max_length = 30
    AND t.is_nullable = 1
)
BEGIN
    DROP TYPE [dbo].[Phone];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 DropAliasType: the alias type [dbo].[Phone] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/6';
GO

-- contract-006.1 CopyToArchive: column [dbo].[Customer].[Rank]
-- Lock: nobody waits.
-- Keys and values are copied in short batches; each locks its own rows only.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NOT NULL
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
    WHERE r.[ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]''
    AND r.[State] = N''kept''
    AND OBJECT_ID(N''[migrationops].[archive_Customer_Rank_C33170E4]'') IS NOT NULL
)
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[Customer].[Rank] stands as [migrationops].[archive_Customer_Rank_C33170E4]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.security_predicates AS f
    INNER JOIN sys.security_policies AS s ON s.object_id = f.object_id
    WHERE f.target_object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND f.predicate_type = 0
    AND s.is_enabled = 1
)
BEGIN
    THROW 59023, N''MOP9023: A security policy filters the rows of [dbo].[Customer], so that the archive would lack some. Switch it off for the time of this script (ALTER SECURITY POLICY ... WITH (STATE = OFF)), or switch archives of columns off in migrationops.json.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.masked_columns AS m
    WHERE m.object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND m.name IN (N''Id'', N''Region'', N''Rank'')
)
AND ISNULL(HAS_PERMS_BY_NAME(NULL, NULL, N''UNMASK''), 0) = 0
BEGIN
    THROW 59023, N''MOP9023: Columns of [dbo].[Customer] are masked for you, so that the archive would hold masks instead of values. Run this script as somebody who has UNMASK.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
IF OBJECT_ID(N''[migrationops].[archive_Customer_Rank_C33170E4]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[archive_Customer_Rank_C33170E4] (
        [Id] INT NOT NULL,
        [Region] NVARCHAR (20) COLLATE Latin1_General_BIN2 NOT NULL,
        [Rank] INT NULL,
        PRIMARY KEY ([Id], [Region])
    );
    EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Rank_C33170E4'';
    IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [migrationops].[archive_Customer_Rank_C33170E4].[Rank] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[dbo].[Customer]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[dbo].[Customer]''''), N''''Rank'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
    END;
END
ELSE
BEGIN
    EXEC sys.sp_updateextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Rank_C33170E4'';
END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_Customer_Rank_C33170E4]'', N''[dbo].[Customer].[Rank]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''copying'', NULL, SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Rank_C33170E4] Copy'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Rank] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] ORDER BY [Id], [Region];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] WHERE [Id] >= @key_1 AND (([Id] > @key_1) OR ([Id] = @key_1 AND [Region] > @key_2)) ORDER BY [Id], [Region];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1], @next_2 = w.[key_2] FROM @window AS w ORDER BY w.[key_1] DESC, w.[key_2] DESC;
        INSERT INTO [migrationops].[archive_Customer_Rank_C33170E4] ([Id], [Region], [Rank])
        SELECT t.[Id], t.[Region], t.[Rank]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Rank_C33170E4] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 CopyToArchive: the column [dbo].[Customer].[Rank] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/7';
GO

-- contract-007.1 DropColumn: column [dbo].[Customer].[Rank]
-- Lock: everybody on the table waits (Sch-M), while every row is read.
-- The archive is brought up to date and compared, row by row, before the column goes.
-- Loss: Every value of the column goes when the time of its archive is over, 30 days after it was made.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Rank'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Rank'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Rank] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Rank], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DECLARE @differing bigint;
    EXEC sys.sp_executesql N'DECLARE @locked bit;
SELECT TOP (1) @locked = 1 FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK);
DELETE a FROM [migrationops].[archive_Customer_Rank_C33170E4] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
UPDATE a SET a.[Rank] = t.[Rank] FROM [migrationops].[archive_Customer_Rank_C33170E4] AS a INNER JOIN [dbo].[Customer] AS t ON a.[Id] = t.[Id] AND a.[Region] = t.[Region] WHERE EXISTS (SELECT a.[Rank] EXCEPT SELECT t.[Rank]);
INSERT INTO [migrationops].[archive_Customer_Rank_C33170E4] ([Id], [Region], [Rank])
SELECT t.[Id], t.[Region], t.[Rank]
FROM [dbo].[Customer] AS t
WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Rank_C33170E4] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
SELECT @differing = COUNT_BIG(*)
FROM (
    SELECT 1 AS [found] FROM [dbo].[Customer] AS t WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Rank_C33170E4] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region] AND NOT EXISTS (SELECT a.[Rank] EXCEPT SELECT t.[Rank]))
    UNION ALL
    SELECT 1 FROM [migrationops].[archive_Customer_Rank_C33170E4] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region])
) AS d;
IF @differing = 0
BEGIN
    DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]'';
    INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
    SELECT N''[migrationops].[archive_Customer_Rank_C33170E4]'', CONCAT(
        CASE p.[state] WHEN ''D'' THEN N''DENY '' ELSE N''GRANT '' END,
        p.[permission_name],
        N'' ON [dbo].[Customer]'',
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
    AND p.[major_id] = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND p.[state] IN (''D'', ''G'', ''W'')
    AND p.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''[dbo].[Customer]''), N''Rank'', N''ColumnId'')
    ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
    UPDATE [migrationops].[Archive] SET [State] = N''kept'', [RowsKept] = (SELECT COUNT_BIG(*) FROM [migrationops].[archive_Customer_Rank_C33170E4]) WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]'';
END;', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
    IF @differing IS NULL OR @differing <> 0
    BEGIN
        DECLARE @message nvarchar(2048) = CONCAT(N'MOP9021: The archive [migrationops].[archive_Customer_Rank_C33170E4] does not hold what [dbo].[Customer].[Rank] holds.', N' Rows: ', @differing, N'. Nothing was changed.');
        THROW 59021, @message, 127;
    END;
    DECLARE @name sysname = (
        SELECT x.name
        FROM sys.default_constraints AS x
        WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
        AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId')
    );
    IF @name IS NULL
    BEGIN
        THROW 59011, N'MOP9011: [dbo].[Customer] (unnamed DEFAULT FOR [Rank]) was not found on the server. Nothing was changed.', 127;
    END;
    DECLARE @statement nvarchar(max) = N'ALTER TABLE [dbo].[Customer] DROP CONSTRAINT ' + QUOTENAME(@name) + N';';
    EXEC sys.sp_executesql @statement;
    ALTER TABLE [dbo].[Customer] DROP COLUMN [Rank];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-007.1 DropColumn: the column [dbo].[Customer].[Rank] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/8';
GO

-- contract-008.1 CopyToArchive: column [dbo].[Customer].[Score]
-- Lock: nobody waits.
-- Keys and values are copied in short batches; each locks its own rows only.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-008.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NOT NULL
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
    WHERE r.[ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]''
    AND r.[State] = N''kept''
    AND OBJECT_ID(N''[migrationops].[archive_Customer_Score_3A7C785C]'') IS NOT NULL
)
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[Customer].[Score] stands as [migrationops].[archive_Customer_Score_3A7C785C]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.security_predicates AS f
    INNER JOIN sys.security_policies AS s ON s.object_id = f.object_id
    WHERE f.target_object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND f.predicate_type = 0
    AND s.is_enabled = 1
)
BEGIN
    THROW 59023, N''MOP9023: A security policy filters the rows of [dbo].[Customer], so that the archive would lack some. Switch it off for the time of this script (ALTER SECURITY POLICY ... WITH (STATE = OFF)), or switch archives of columns off in migrationops.json.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.masked_columns AS m
    WHERE m.object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND m.name IN (N''Id'', N''Region'', N''Score'')
)
AND ISNULL(HAS_PERMS_BY_NAME(NULL, NULL, N''UNMASK''), 0) = 0
BEGIN
    THROW 59023, N''MOP9023: Columns of [dbo].[Customer] are masked for you, so that the archive would hold masks instead of values. Run this script as somebody who has UNMASK.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
IF OBJECT_ID(N''[migrationops].[archive_Customer_Score_3A7C785C]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[archive_Customer_Score_3A7C785C] (
        [Id] INT NOT NULL,
        [Region] NVARCHAR (20) COLLATE Latin1_General_BIN2 NOT NULL,
        [Score] INT NULL,
        PRIMARY KEY ([Id], [Region])
    );
    EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Score_3A7C785C'';
    IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [migrationops].[archive_Customer_Score_3A7C785C].[Score] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[dbo].[Customer]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[dbo].[Customer]''''), N''''Score'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
    END;
END
ELSE
BEGIN
    EXEC sys.sp_updateextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Score_3A7C785C'';
END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_Customer_Score_3A7C785C]'', N''[dbo].[Customer].[Score]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''copying'', NULL, SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Score_3A7C785C] Copy'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Score] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] ORDER BY [Id], [Region];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] WHERE [Id] >= @key_1 AND (([Id] > @key_1) OR ([Id] = @key_1 AND [Region] > @key_2)) ORDER BY [Id], [Region];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1], @next_2 = w.[key_2] FROM @window AS w ORDER BY w.[key_1] DESC, w.[key_2] DESC;
        INSERT INTO [migrationops].[archive_Customer_Score_3A7C785C] ([Id], [Region], [Score])
        SELECT t.[Id], t.[Region], t.[Score]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Score_3A7C785C] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-008.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-008.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-008.1 CopyToArchive: the column [dbo].[Customer].[Score] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/9';
GO

-- contract-009.1 DropColumn: column [dbo].[Customer].[Score]
-- Lock: everybody on the table waits (Sch-M), while every row is read.
-- The archive is brought up to date and compared, row by row, before the column goes.
-- Loss: Every value of the column goes when the time of its archive is over, 30 days after it was made.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-009.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Score'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Score'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Score] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Score], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DECLARE @differing bigint;
    EXEC sys.sp_executesql N'DECLARE @locked bit;
SELECT TOP (1) @locked = 1 FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK);
DELETE a FROM [migrationops].[archive_Customer_Score_3A7C785C] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
UPDATE a SET a.[Score] = t.[Score] FROM [migrationops].[archive_Customer_Score_3A7C785C] AS a INNER JOIN [dbo].[Customer] AS t ON a.[Id] = t.[Id] AND a.[Region] = t.[Region] WHERE EXISTS (SELECT a.[Score] EXCEPT SELECT t.[Score]);
INSERT INTO [migrationops].[archive_Customer_Score_3A7C785C] ([Id], [Region], [Score])
SELECT t.[Id], t.[Region], t.[Score]
FROM [dbo].[Customer] AS t
WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Score_3A7C785C] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
SELECT @differing = COUNT_BIG(*)
FROM (
    SELECT 1 AS [found] FROM [dbo].[Customer] AS t WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Score_3A7C785C] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region] AND NOT EXISTS (SELECT a.[Score] EXCEPT SELECT t.[Score]))
    UNION ALL
    SELECT 1 FROM [migrationops].[archive_Customer_Score_3A7C785C] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region])
) AS d;
IF @differing = 0
BEGIN
    DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]'';
    INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
    SELECT N''[migrationops].[archive_Customer_Score_3A7C785C]'', CONCAT(
        CASE p.[state] WHEN ''D'' THEN N''DENY '' ELSE N''GRANT '' END,
        p.[permission_name],
        N'' ON [dbo].[Customer]'',
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
    AND p.[major_id] = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND p.[state] IN (''D'', ''G'', ''W'')
    AND p.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''[dbo].[Customer]''), N''Score'', N''ColumnId'')
    ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
    UPDATE [migrationops].[Archive] SET [State] = N''kept'', [RowsKept] = (SELECT COUNT_BIG(*) FROM [migrationops].[archive_Customer_Score_3A7C785C]) WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]'';
END;', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
    IF @differing IS NULL OR @differing <> 0
    BEGIN
        DECLARE @message nvarchar(2048) = CONCAT(N'MOP9021: The archive [migrationops].[archive_Customer_Score_3A7C785C] does not hold what [dbo].[Customer].[Score] holds.', N' Rows: ', @differing, N'. Nothing was changed.');
        THROW 59021, @message, 127;
    END;
    ALTER TABLE [dbo].[Customer] DROP CONSTRAINT [DF_Customer_Score];
    ALTER TABLE [dbo].[Customer] DROP COLUMN [Score];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-009.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-009.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-009.1 DropColumn: the column [dbo].[Customer].[Score] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/10';
GO

-- contract-010.1 CopyToArchive: column [dbo].[Customer].[Title]
-- Lock: nobody waits.
-- Keys and values are copied in short batches; each locks its own rows only.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/10' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-010.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NOT NULL
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
    WHERE r.[ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]''
    AND r.[State] = N''kept''
    AND OBJECT_ID(N''[migrationops].[archive_Customer_Title_3A584245]'') IS NOT NULL
)
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[Customer].[Title] stands as [migrationops].[archive_Customer_Title_3A584245]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.security_predicates AS f
    INNER JOIN sys.security_policies AS s ON s.object_id = f.object_id
    WHERE f.target_object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND f.predicate_type = 0
    AND s.is_enabled = 1
)
BEGIN
    THROW 59023, N''MOP9023: A security policy filters the rows of [dbo].[Customer], so that the archive would lack some. Switch it off for the time of this script (ALTER SECURITY POLICY ... WITH (STATE = OFF)), or switch archives of columns off in migrationops.json.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.masked_columns AS m
    WHERE m.object_id = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND m.name IN (N''Id'', N''Region'', N''Title'')
)
AND ISNULL(HAS_PERMS_BY_NAME(NULL, NULL, N''UNMASK''), 0) = 0
BEGIN
    THROW 59023, N''MOP9023: Columns of [dbo].[Customer] are masked for you, so that the archive would hold masks instead of values. Run this script as somebody who has UNMASK.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
IF OBJECT_ID(N''[migrationops].[archive_Customer_Title_3A584245]'', N''U'') IS NULL
BEGIN
    CREATE TABLE [migrationops].[archive_Customer_Title_3A584245] (
        [Id] INT NOT NULL,
        [Region] NVARCHAR (20) COLLATE Latin1_General_BIN2 NOT NULL,
        [Title] NVARCHAR (20) MASKED WITH (FUNCTION = ''default()'') NULL,
        PRIMARY KEY ([Id], [Region])
    );
    EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Title_3A584245'';
    IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [migrationops].[archive_Customer_Title_3A584245].[Title] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[dbo].[Customer]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[dbo].[Customer]''''), N''''Title'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
    END;
END
ELSE
BEGIN
    EXEC sys.sp_updateextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_Customer_Title_3A584245'';
END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_Customer_Title_3A584245]'', N''[dbo].[Customer].[Title]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''copying'', NULL, SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Title_3A584245] Copy'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Title] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] ORDER BY [Id], [Region];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1], [key_2]) SELECT TOP (@size) [Id], [Region] FROM [dbo].[Customer] WHERE [Id] >= @key_1 AND (([Id] > @key_1) OR ([Id] = @key_1 AND [Region] > @key_2)) ORDER BY [Id], [Region];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1], @next_2 = w.[key_2] FROM @window AS w ORDER BY w.[key_1] DESC, w.[key_2] DESC;
        INSERT INTO [migrationops].[archive_Customer_Title_3A584245] ([Id], [Region], [Title])
        SELECT t.[Id], t.[Region], t.[Title]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Title_3A584245] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-010.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-010.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-010.1 CopyToArchive: the column [dbo].[Customer].[Title] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/11';
GO

-- contract-011.1 DropColumn: column [dbo].[Customer].[Title]
-- Lock: everybody on the table waits (Sch-M), while every row is read.
-- The archive is brought up to date and compared, row by row, before the column goes.
-- Loss: Every value of the column goes when the time of its archive is over, 30 days after it was made.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/11' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-011.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Title'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 40
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Customer]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Customer]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Title'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Customer].[Title] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Customer].[Title], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DECLARE @differing bigint;
    EXEC sys.sp_executesql N'DECLARE @locked bit;
SELECT TOP (1) @locked = 1 FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK);
DELETE a FROM [migrationops].[archive_Customer_Title_3A584245] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
UPDATE a SET a.[Title] = t.[Title] FROM [migrationops].[archive_Customer_Title_3A584245] AS a INNER JOIN [dbo].[Customer] AS t ON a.[Id] = t.[Id] AND a.[Region] = t.[Region] WHERE EXISTS (SELECT CONVERT(varbinary(max), a.[Title]), DATALENGTH(a.[Title]) EXCEPT SELECT CONVERT(varbinary(max), t.[Title]), DATALENGTH(t.[Title]));
INSERT INTO [migrationops].[archive_Customer_Title_3A584245] ([Id], [Region], [Title])
SELECT t.[Id], t.[Region], t.[Title]
FROM [dbo].[Customer] AS t
WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Title_3A584245] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region]);
SELECT @differing = COUNT_BIG(*)
FROM (
    SELECT 1 AS [found] FROM [dbo].[Customer] AS t WHERE NOT EXISTS (SELECT * FROM [migrationops].[archive_Customer_Title_3A584245] AS a WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region] AND NOT EXISTS (SELECT CONVERT(varbinary(max), a.[Title]), DATALENGTH(a.[Title]) EXCEPT SELECT CONVERT(varbinary(max), t.[Title]), DATALENGTH(t.[Title])))
    UNION ALL
    SELECT 1 FROM [migrationops].[archive_Customer_Title_3A584245] AS a WHERE NOT EXISTS (SELECT * FROM [dbo].[Customer] AS t WHERE a.[Id] = t.[Id] AND a.[Region] = t.[Region])
) AS d;
IF @differing = 0
BEGIN
    DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]'';
    INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
    SELECT N''[migrationops].[archive_Customer_Title_3A584245]'', CONCAT(
        CASE p.[state] WHEN ''D'' THEN N''DENY '' ELSE N''GRANT '' END,
        p.[permission_name],
        N'' ON [dbo].[Customer]'',
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
    AND p.[major_id] = OBJECT_ID(N''[dbo].[Customer]'', N''U'')
    AND p.[state] IN (''D'', ''G'', ''W'')
    AND p.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''[dbo].[Customer]''), N''Title'', N''ColumnId'')
    ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
    UPDATE [migrationops].[Archive] SET [State] = N''kept'', [RowsKept] = (SELECT COUNT_BIG(*) FROM [migrationops].[archive_Customer_Title_3A584245]) WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]'';
END;', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
    IF @differing IS NULL OR @differing <> 0
    BEGIN
        DECLARE @message nvarchar(2048) = CONCAT(N'MOP9021: The archive [migrationops].[archive_Customer_Title_3A584245] does not hold what [dbo].[Customer].[Title] holds.', N' Rows: ', @differing, N'. Nothing was changed.');
        THROW 59021, @message, 127;
    END;
    ALTER TABLE [dbo].[Customer] DROP COLUMN [Title];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-011.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-011.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-011.1 DropColumn: the column [dbo].[Customer].[Title] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.deploy/12';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.deploy/12' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4'' AND [Script] = N''contract.deploy'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

-- contract.deploy.sql: makes the phase Contract in 1 step.
-- Plan E72B4303EB7F408FE16C1DF14669773AAB8D4E2B838071CD25245D758C97A638 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Every lock is short; a step that waits longer than 5 seconds for one gives up.
-- Loses data: contract-001.1 [dbo].[U]. Every row of the table goes when the time of its archive is over, 30 days after the move.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'E72B4303EB7F408F/contract.deploy/-3';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'E72B4303EB7F408F/contract.deploy/-3' OR @@TRANCOUNT <> 0
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
VALUES (N''E72B4303EB7F408FE16C1DF14669773AAB8D4E2B838071CD25245D758C97A638'', N''contract.deploy'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'E72B4303EB7F408F/contract.deploy/-2';
GO

-- MOP9032: no module may name [dbo].[U] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'E72B4303EB7F408F/contract.deploy/-2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[U]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[U]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''U''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[U]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[U]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[U] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[U], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'E72B4303EB7F408F/contract.deploy/-1';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[U].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'E72B4303EB7F408F/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[U]') IS NOT NULL
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
    AND CHARINDEX(N''U'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[U]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[U] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'E72B4303EB7F408F/contract.deploy/0';
GO

-- MOP9034: nobody may have used [dbo].[U] in the last 7 days.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'E72B4303EB7F408F/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[U]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.dm_db_index_usage_stats AS u
    WHERE u.database_id = DB_ID()
    AND u.object_id = OBJECT_ID(N''[dbo].[U]'')
    AND (u.last_user_seek >= DATEADD(DAY, -7, GETDATE()) OR u.last_user_scan >= DATEADD(DAY, -7, GETDATE()) OR u.last_user_lookup >= DATEADD(DAY, -7, GETDATE()) OR u.last_user_update >= DATEADD(DAY, -7, GETDATE()));
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
        THROW 59035, N'MOP9035: It is not known whether [dbo].[U] is used: the server has run for less than 7 days, or its counters may not be read (VIEW SERVER STATE). Wait, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59034, N'MOP9034: [dbo].[U] was used in the last 7 days. usage.sql counts it: move who uses it away, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'E72B4303EB7F408F/contract.deploy/1';
GO

-- contract-001.1 ArchiveTable: table [dbo].[U]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every row of the table goes when the time of its archive is over, 30 days after the move.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'E72B4303EB7F408F/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[U]') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[U]', N'U')
    AND (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
) = 1
BEGIN
    IF OBJECT_ID(N'[dbo].[U]') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[U]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''U''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[U]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[U]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[U] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[U], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
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
IF OBJECT_ID(N''[migrationops].[archive_U_9329F52C]'') IS NOT NULL
BEGIN
    THROW 59020, N''MOP9020: An older archive of [dbo].[U] stands as [migrationops].[archive_U_9329F52C]. Keep it under another name, or drop it, then run this script again.'', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    INNER JOIN sys.objects AS t ON t.name = o.name
    WHERE o.parent_object_id = OBJECT_ID(N''[dbo].[U]'', N''U'')
    AND t.schema_id = SCHEMA_ID(N''migrationops'')
)
BEGIN
    THROW 59020, N''MOP9020: A constraint of [dbo].[U] bears a name that an archive has already. Rename it, or drop that archive, then run this script again.'', 127;
END;
DECLARE @expires nvarchar(30) = CONVERT(nvarchar(30), DATEADD(day, 30, SYSUTCDATETIME()), 126);
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_U_9329F52C]'';
INSERT INTO [migrationops].[ArchivedPermission] ([ArchiveName], [Statement])
SELECT N''[migrationops].[archive_U_9329F52C]'', CONCAT(
    CASE p.[state] WHEN ''D'' THEN N''DENY '' ELSE N''GRANT '' END,
    p.[permission_name],
    N'' ON [dbo].[U]'',
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
AND p.[major_id] = OBJECT_ID(N''[dbo].[U]'', N''U'')
AND p.[state] IN (''D'', ''G'', ''W'')
ORDER BY CASE p.[state] WHEN ''W'' THEN 0 ELSE 1 END;
DELETE FROM [migrationops].[Archive] WHERE [ArchiveName] = N''[migrationops].[archive_U_9329F52C]'';
INSERT INTO [migrationops].[Archive] ([ArchiveName], [SourceName], [Fingerprint], [ServerName], [DatabaseName], [State], [RowsKept], [CreatedUtc], [ExpiresUtc])
SELECT N''[migrationops].[archive_U_9329F52C]'', N''[dbo].[U]'', (SELECT TOP (1) r.[Fingerprint] FROM [migrationops].[PhaseRun] AS r ORDER BY r.[RunId] DESC), CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), N''kept'', (SELECT SUM(p.[rows]) FROM sys.partitions AS p WHERE p.[object_id] = OBJECT_ID(N''[dbo].[U]'', N''U'') AND p.[index_id] IN (0, 1)), SYSUTCDATETIME(), CONVERT(datetime2(3), @expires, 126);
DECLARE @returned int;
EXEC @returned = sys.sp_rename @objname = N''[dbo].[U]'', @newname = N''archive_U_9329F52C'', @objtype = N''OBJECT'';
IF @returned <> 0
BEGIN
    THROW 59010, N''MOP9010: sys.sp_rename failed for [dbo].[U].'', 127;
END;
ALTER SCHEMA [migrationops] TRANSFER OBJECT::[dbo].[archive_U_9329F52C];
EXEC sys.sp_addextendedproperty @name = N''MigrationOps.ExpiresUtc'', @value = @expires, @level0type = N''SCHEMA'', @level0name = N''migrationops'', @level1type = N''TABLE'', @level1name = N''archive_U_9329F52C'';';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 ArchiveTable: the table [dbo].[U] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'E72B4303EB7F408F/contract.deploy/2';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'E72B4303EB7F408F/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''E72B4303EB7F408FE16C1DF14669773AAB8D4E2B838071CD25245D758C97A638'' AND [Script] = N''contract.deploy'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

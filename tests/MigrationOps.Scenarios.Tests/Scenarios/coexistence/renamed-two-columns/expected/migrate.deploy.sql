-- migrate.deploy.sql: makes the phase Migrate in 4 steps.
-- Plan DA95FD7F6E47B28331DD75D9D2B593C04236D54160175143DB0EA029C47F30BB of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i migrate.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Every lock is short; a step that waits longer than 5 seconds for one gives up.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'DA95FD7F6E47B283/migrate.deploy/0';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'DA95FD7F6E47B283/migrate.deploy/0' OR @@TRANCOUNT <> 0
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
VALUES (N''DA95FD7F6E47B28331DD75D9D2B593C04236D54160175143DB0EA029C47F30BB'', N''migrate.deploy'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'DA95FD7F6E47B283/migrate.deploy/1';
GO

-- migrate-001.1 BackfillColumns: table [app].[Setting]
-- Lock: nobody waits.
-- Rows are written in short batches; each locks its own rows only.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'DA95FD7F6E47B283/migrate.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF 1 = 0
BEGIN
    PRINT N'migrate-001.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Chg', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'ChangedUtc', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[app].[migrationops_sync_Setting_244DA109] ToNew'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id)
BEGIN
    UPDATE [migrationops].[Backfill] SET [State] = N''running'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
END
ELSE
BEGIN
    INSERT INTO [migrationops].[Backfill] ([BackfillId], [State], [RowsWritten], [BatchSize], [StartedUtc], [ChangedUtc])
    VALUES (@id, N''running'', 0, @size, SYSUTCDATETIME(), SYSUTCDATETIME());
END;
DECLARE @key_1 NVARCHAR (50), @next_1 NVARCHAR (50);
DECLARE @window TABLE ([key_1] NVARCHAR (50) NOT NULL);
SELECT @key_1 = MAX(CASE k.[Ordinal] WHEN 1 THEN CONVERT(NVARCHAR (50), k.[Value]) END) FROM [migrationops].[BackfillKey] AS k WHERE k.[BackfillId] = @id;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The backfill of [app].[Setting] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Name] FROM [app].[Setting] ORDER BY [Name];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Name] FROM [app].[Setting] WHERE [Name] > @key_1 ORDER BY [Name];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1] FROM @window AS w ORDER BY w.[key_1] DESC;
        UPDATE t
        SET t.[ChangedUtc] = ([Chg])
        FROM [app].[Setting] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Name]
        WHERE [ChangedUtc] IS NULL AND (([Chg]) IS NOT NULL);
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
SET @more = 1;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The backfill of [app].[Setting] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) [app].[Setting] SET [ChangedUtc] = ([Chg]) WHERE [ChangedUtc] IS NULL AND (([Chg]) IS NOT NULL);
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: migrate-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'migrate-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: migrate-001.1 BackfillColumns: the table [app].[Setting] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'DA95FD7F6E47B283/migrate.deploy/2';
GO

-- migrate-002.1 VerifyBackfill: table [app].[Setting]
-- Lock: nobody waits.
-- Every row is read.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'DA95FD7F6E47B283/migrate.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Chg', N'ColumnId') IS NULL
BEGIN
    PRINT N'migrate-002.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Chg', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'ChangedUtc', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @differing bigint;
    EXEC sys.sp_executesql N'SELECT @differing = COUNT_BIG(*) FROM [app].[Setting] WHERE (EXISTS (SELECT ([Chg]) EXCEPT SELECT [ChangedUtc])) AND (EXISTS (SELECT ([ChangedUtc]) EXCEPT SELECT [Chg]));', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
    IF @differing IS NULL OR @differing <> 0
    BEGIN
        DECLARE @message nvarchar(2048) = CONCAT(N'MOP9014: Rows of [app].[Setting] hold different values in [Chg] and [ChangedUtc].', N' Rows: ', @differing, N'. Nothing was changed.');
        THROW 59014, @message, 127;
    END;
    EXEC sys.sp_executesql N'UPDATE [migrationops].[Backfill] SET [State] = N''verified'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = N''[app].[migrationops_sync_Setting_244DA109] ToNew'';';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: migrate-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'migrate-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: migrate-002.1 VerifyBackfill: the table [app].[Setting] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'DA95FD7F6E47B283/migrate.deploy/3';
GO

-- migrate-003.1 BackfillColumns: table [app].[Setting]
-- Lock: nobody waits.
-- Rows are written in short batches; each locks its own rows only.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'DA95FD7F6E47B283/migrate.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF 1 = 0
BEGIN
    PRINT N'migrate-003.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Val', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Value', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[app].[migrationops_sync_Setting_641CAC96] ToNew'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id)
BEGIN
    UPDATE [migrationops].[Backfill] SET [State] = N''running'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = @id;
END
ELSE
BEGIN
    INSERT INTO [migrationops].[Backfill] ([BackfillId], [State], [RowsWritten], [BatchSize], [StartedUtc], [ChangedUtc])
    VALUES (@id, N''running'', 0, @size, SYSUTCDATETIME(), SYSUTCDATETIME());
END;
DECLARE @key_1 NVARCHAR (50), @next_1 NVARCHAR (50);
DECLARE @window TABLE ([key_1] NVARCHAR (50) NOT NULL);
SELECT @key_1 = MAX(CASE k.[Ordinal] WHEN 1 THEN CONVERT(NVARCHAR (50), k.[Value]) END) FROM [migrationops].[BackfillKey] AS k WHERE k.[BackfillId] = @id;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The backfill of [app].[Setting] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Name] FROM [app].[Setting] ORDER BY [Name];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Name] FROM [app].[Setting] WHERE [Name] > @key_1 ORDER BY [Name];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1] FROM @window AS w ORDER BY w.[key_1] DESC;
        UPDATE t
        SET t.[Value] = ([Val])
        FROM [app].[Setting] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Name]
        WHERE [Value] IS NULL AND (([Val]) IS NOT NULL);
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
SET @more = 1;
WHILE @more = 1
BEGIN
    IF EXISTS (SELECT * FROM [migrationops].[Backfill] AS b WHERE b.[BackfillId] = @id AND b.[IsStopRequested] = 1)
    BEGIN
        EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = NULL;
        THROW 59013, N''MOP9013: The backfill of [app].[Setting] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) [app].[Setting] SET [Value] = ([Val]) WHERE [Value] IS NULL AND (([Val]) IS NOT NULL);
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: migrate-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'migrate-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: migrate-003.1 BackfillColumns: the table [app].[Setting] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'DA95FD7F6E47B283/migrate.deploy/4';
GO

-- migrate-004.1 VerifyBackfill: table [app].[Setting]
-- Lock: nobody waits.
-- Every row is read.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'DA95FD7F6E47B283/migrate.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Val', N'ColumnId') IS NULL
BEGIN
    PRINT N'migrate-004.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Val', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[app].[Setting]'), N'Value', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @differing bigint;
    EXEC sys.sp_executesql N'SELECT @differing = COUNT_BIG(*) FROM [app].[Setting] WHERE (EXISTS (SELECT CONVERT(varbinary(max), ([Val])), DATALENGTH(([Val])) EXCEPT SELECT CONVERT(varbinary(max), [Value]), DATALENGTH([Value]))) AND (EXISTS (SELECT CONVERT(varbinary(max), ([Value])), DATALENGTH(([Value])) EXCEPT SELECT CONVERT(varbinary(max), [Val]), DATALENGTH([Val])));', N'@differing bigint OUTPUT', @differing = @differing OUTPUT;
    IF @differing IS NULL OR @differing <> 0
    BEGIN
        DECLARE @message nvarchar(2048) = CONCAT(N'MOP9014: Rows of [app].[Setting] hold different values in [Val] and [Value].', N' Rows: ', @differing, N'. Nothing was changed.');
        THROW 59014, @message, 127;
    END;
    EXEC sys.sp_executesql N'UPDATE [migrationops].[Backfill] SET [State] = N''verified'', [ChangedUtc] = SYSUTCDATETIME() WHERE [BackfillId] = N''[app].[migrationops_sync_Setting_641CAC96] ToNew'';';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: migrate-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'migrate-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: migrate-004.1 VerifyBackfill: the table [app].[Setting] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'DA95FD7F6E47B283/migrate.deploy/5';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'DA95FD7F6E47B283/migrate.deploy/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''DA95FD7F6E47B28331DD75D9D2B593C04236D54160175143DB0EA029C47F30BB'' AND [Script] = N''migrate.deploy'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'migrate.deploy: finished.';
GO

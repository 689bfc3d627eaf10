-- contract.rollback.sql: takes the phase Contract back in 2 steps, last one first.
-- Plan 47A361354965CE8726471D4D10C8B41553515F5AC5B9C7E7E175A07688A57058 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-001.1 [dbo].[T].[B]: others may have to wait until CopyToArchive is taken back

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.rollback/0';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.rollback/0' OR @@TRANCOUNT <> 0
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
VALUES (N''47A361354965CE8726471D4D10C8B41553515F5AC5B9C7E7E175A07688A57058'', N''contract.rollback'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.rollback/1';
GO

-- Takes back contract-002.1 DropColumn: column [dbo].[T].[B]
-- Undone by AddColumn. The column comes back empty at first, under a short lock (Sch-M), as long as its archive stands.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[T]', N'U')
    AND c.name = N'B'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'varchar')
    AND c.max_length = 50
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[T]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NULL
BEGIN
    EXEC sys.sp_executesql N'IF OBJECT_ID(N''[migrationops].[archive_T_B_FCD730F5]'', N''U'') IS NULL
BEGIN
    THROW 59022, N''MOP9022: The archive [migrationops].[archive_T_B_FCD730F5] of [dbo].[T].[B] is not there any more, so that nothing can be brought back. [migrationops].[Archive] tells when its time was over.'', 127;
END;
ALTER TABLE [dbo].[T]
    ADD [B] VARCHAR (50) NULL;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.rollback/2';
GO

-- Takes back contract-001.1 CopyToArchive: column [dbo].[T].[B]
-- Undone by FillFromArchive. The values come back by the keys of their rows, in short batches; what was written meanwhile stays, and rows that came meanwhile hold the default, or NULL.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[migrationops].[archive_T_B_FCD730F5]', N'U') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[migrationops].[archive_T_B_FCD730F5]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[T]'), N'B', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_T_B_FCD730F5] Fill'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        UPDATE t
        SET t.[B] = a.[B]
        FROM [dbo].[T] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id]
        INNER JOIN [migrationops].[archive_T_B_FCD730F5] AS a ON a.[Id] = t.[Id]
        WHERE t.[B] IS NULL
        AND a.[B] IS NOT NULL;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[T].[B] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) t
        SET t.[B] = a.[B]
        FROM [dbo].[T] AS t
        INNER JOIN [migrationops].[archive_T_B_FCD730F5] AS a ON a.[Id] = t.[Id]
        WHERE t.[B] IS NULL
        AND a.[B] IS NOT NULL;
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
DECLARE @permission bigint, @grant nvarchar(max);
SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]'';
WHILE @permission IS NOT NULL
BEGIN
    SELECT @grant = p.[Statement] FROM [migrationops].[ArchivedPermission] AS p WHERE p.[PermissionId] = @permission;
    EXEC sys.sp_executesql @grant;
    SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]'' AND p.[PermissionId] > @permission;
END;
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]'';
IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [dbo].[T].[B] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[migrationops].[archive_T_B_FCD730F5]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[migrationops].[archive_T_B_FCD730F5]''''), N''''B'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
END;
UPDATE [migrationops].[Archive] SET [State] = N''restored'' WHERE [ArchiveName] = N''[migrationops].[archive_T_B_FCD730F5]'';
DROP TABLE [migrationops].[archive_T_B_FCD730F5];
COMMIT TRANSACTION;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'47A361354965CE87/contract.rollback/3';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'47A361354965CE87/contract.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''47A361354965CE8726471D4D10C8B41553515F5AC5B9C7E7E175A07688A57058'' AND [Script] = N''contract.rollback'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

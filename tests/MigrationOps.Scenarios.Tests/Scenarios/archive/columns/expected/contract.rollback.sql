-- contract.rollback.sql: takes the phase Contract back in 11 steps, last one first.
-- Plan B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-010.1 [dbo].[Customer].[Title]: others may have to wait until CopyToArchive is taken back
--   contract-008.1 [dbo].[Customer].[Score]: others may have to wait until CopyToArchive is taken back
--   contract-006.1 [dbo].[Customer].[Rank]: others may have to wait until CopyToArchive is taken back
--   contract-003.1 [dbo].[Customer].[Fax]: others may have to wait until CopyToArchive is taken back
--   contract-002.1 [dbo].[Customer].[IX_Customer_Rank]: others may have to wait until DropIndex is taken back

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/0';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/0' OR @@TRANCOUNT <> 0
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
VALUES (N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4'', N''contract.rollback'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/1';
GO

-- Takes back contract-011.1 DropColumn: column [dbo].[Customer].[Title]
-- Undone by AddColumn. The column comes back empty at first, under a short lock (Sch-M), as long as its archive stands.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Title'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 40
)
BEGIN
    PRINT N'contract-011.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NULL
BEGIN
    EXEC sys.sp_executesql N'IF OBJECT_ID(N''[migrationops].[archive_Customer_Title_3A584245]'', N''U'') IS NULL
BEGIN
    THROW 59022, N''MOP9022: The archive [migrationops].[archive_Customer_Title_3A584245] of [dbo].[Customer].[Title] is not there any more, so that nothing can be brought back. [migrationops].[Archive] tells when its time was over.'', 127;
END;
ALTER TABLE [dbo].[Customer]
    ADD [Title] NVARCHAR (20) MASKED WITH (FUNCTION = ''default()'') NULL;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/2';
GO

-- Takes back contract-010.1 CopyToArchive: column [dbo].[Customer].[Title]
-- Undone by FillFromArchive. The values come back by the keys of their rows, in short batches; what was written meanwhile stays, and rows that came meanwhile hold the default, or NULL.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[migrationops].[archive_Customer_Title_3A584245]', N'U') IS NULL
BEGIN
    PRINT N'contract-010.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[migrationops].[archive_Customer_Title_3A584245]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Title', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Title_3A584245] Fill'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        UPDATE t
        SET t.[Title] = a.[Title]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        INNER JOIN [migrationops].[archive_Customer_Title_3A584245] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Title] IS NULL
        AND a.[Title] IS NOT NULL;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Title] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) t
        SET t.[Title] = a.[Title]
        FROM [dbo].[Customer] AS t
        INNER JOIN [migrationops].[archive_Customer_Title_3A584245] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Title] IS NULL
        AND a.[Title] IS NOT NULL;
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
SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]'';
WHILE @permission IS NOT NULL
BEGIN
    SELECT @grant = p.[Statement] FROM [migrationops].[ArchivedPermission] AS p WHERE p.[PermissionId] = @permission;
    EXEC sys.sp_executesql @grant;
    SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]'' AND p.[PermissionId] > @permission;
END;
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]'';
IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [dbo].[Customer].[Title] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[migrationops].[archive_Customer_Title_3A584245]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[migrationops].[archive_Customer_Title_3A584245]''''), N''''Title'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
END;
UPDATE [migrationops].[Archive] SET [State] = N''restored'' WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Title_3A584245]'';
DROP TABLE [migrationops].[archive_Customer_Title_3A584245];
COMMIT TRANSACTION;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/3';
GO

-- Takes back contract-009.1 DropColumn: column [dbo].[Customer].[Score]
-- Undone by AddColumn. The column comes back empty at first, under a short lock (Sch-M), as long as its archive stands.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Score'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
)
BEGIN
    PRINT N'contract-009.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NULL
BEGIN
    EXEC sys.sp_executesql N'IF OBJECT_ID(N''[migrationops].[archive_Customer_Score_3A7C785C]'', N''U'') IS NULL
BEGIN
    THROW 59022, N''MOP9022: The archive [migrationops].[archive_Customer_Score_3A7C785C] of [dbo].[Customer].[Score] is not there any more, so that nothing can be brought back. [migrationops].[Archive] tells when its time was over.'', 127;
END;
ALTER TABLE [dbo].[Customer]
    ADD [Score] INT NULL CONSTRAINT [DF_Customer_Score] DEFAULT (7);';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/4';
GO

-- Takes back contract-008.1 CopyToArchive: column [dbo].[Customer].[Score]
-- Undone by FillFromArchive. The values come back by the keys of their rows, in short batches; what was written meanwhile stays, and rows that came meanwhile hold the default, or NULL.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[migrationops].[archive_Customer_Score_3A7C785C]', N'U') IS NULL
BEGIN
    PRINT N'contract-008.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[migrationops].[archive_Customer_Score_3A7C785C]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Score', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Score_3A7C785C] Fill'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        UPDATE t
        SET t.[Score] = a.[Score]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        INNER JOIN [migrationops].[archive_Customer_Score_3A7C785C] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Score] IS NULL
        AND a.[Score] IS NOT NULL;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Score] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) t
        SET t.[Score] = a.[Score]
        FROM [dbo].[Customer] AS t
        INNER JOIN [migrationops].[archive_Customer_Score_3A7C785C] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Score] IS NULL
        AND a.[Score] IS NOT NULL;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Score] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) [dbo].[Customer] SET [Score] = ((7)) WHERE [Score] IS NULL;
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
EXEC sys.sp_executesql N''SELECT @rows = COUNT_BIG(*) FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK) WHERE [Score] IS NULL;'', N''@rows bigint OUTPUT'', @rows = @rows1 OUTPUT;
IF @rows1 IS NULL OR @rows1 <> 0
BEGIN
    DECLARE @message1 nvarchar(2048) = CONCAT(N''MOP9009: [dbo].[Customer].[Score] holds NULL and is to refuse it.'', N'' Rows: '', @rows1, N''. Nothing was changed.'');
    THROW 59009, @message1, 127;
END;
ALTER TABLE [dbo].[Customer]
    ALTER COLUMN [Score] INT NOT NULL;
DECLARE @permission bigint, @grant nvarchar(max);
SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]'';
WHILE @permission IS NOT NULL
BEGIN
    SELECT @grant = p.[Statement] FROM [migrationops].[ArchivedPermission] AS p WHERE p.[PermissionId] = @permission;
    EXEC sys.sp_executesql @grant;
    SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]'' AND p.[PermissionId] > @permission;
END;
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]'';
IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [dbo].[Customer].[Score] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[migrationops].[archive_Customer_Score_3A7C785C]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[migrationops].[archive_Customer_Score_3A7C785C]''''), N''''Score'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
END;
UPDATE [migrationops].[Archive] SET [State] = N''restored'' WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Score_3A7C785C]'';
DROP TABLE [migrationops].[archive_Customer_Score_3A7C785C];
COMMIT TRANSACTION;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/5';
GO

-- Takes back contract-007.1 DropColumn: column [dbo].[Customer].[Rank]
-- Undone by AddColumn. The column comes back empty at first, under a short lock (Sch-M), as long as its archive stands.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Rank'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
)
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NULL
BEGIN
    EXEC sys.sp_executesql N'IF OBJECT_ID(N''[migrationops].[archive_Customer_Rank_C33170E4]'', N''U'') IS NULL
BEGIN
    THROW 59022, N''MOP9022: The archive [migrationops].[archive_Customer_Rank_C33170E4] of [dbo].[Customer].[Rank] is not there any more, so that nothing can be brought back. [migrationops].[Archive] tells when its time was over.'', 127;
END;
ALTER TABLE [dbo].[Customer]
    ADD [Rank] INT NULL DEFAULT 0;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/6';
GO

-- Takes back contract-006.1 CopyToArchive: column [dbo].[Customer].[Rank]
-- Undone by FillFromArchive. The values come back by the keys of their rows, in short batches; what was written meanwhile stays, and rows that came meanwhile hold the default, or NULL.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[migrationops].[archive_Customer_Rank_C33170E4]', N'U') IS NULL
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[migrationops].[archive_Customer_Rank_C33170E4]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Rank_C33170E4] Fill'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        UPDATE t
        SET t.[Rank] = a.[Rank]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        INNER JOIN [migrationops].[archive_Customer_Rank_C33170E4] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Rank] IS NULL
        AND a.[Rank] IS NOT NULL;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Rank] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) t
        SET t.[Rank] = a.[Rank]
        FROM [dbo].[Customer] AS t
        INNER JOIN [migrationops].[archive_Customer_Rank_C33170E4] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Rank] IS NULL
        AND a.[Rank] IS NOT NULL;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Rank] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) [dbo].[Customer] SET [Rank] = (0) WHERE [Rank] IS NULL;
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
EXEC sys.sp_executesql N''SELECT @rows = COUNT_BIG(*) FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK) WHERE [Rank] IS NULL;'', N''@rows bigint OUTPUT'', @rows = @rows1 OUTPUT;
IF @rows1 IS NULL OR @rows1 <> 0
BEGIN
    DECLARE @message1 nvarchar(2048) = CONCAT(N''MOP9009: [dbo].[Customer].[Rank] holds NULL and is to refuse it.'', N'' Rows: '', @rows1, N''. Nothing was changed.'');
    THROW 59009, @message1, 127;
END;
ALTER TABLE [dbo].[Customer]
    ALTER COLUMN [Rank] INT NOT NULL;
DECLARE @permission bigint, @grant nvarchar(max);
SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]'';
WHILE @permission IS NOT NULL
BEGIN
    SELECT @grant = p.[Statement] FROM [migrationops].[ArchivedPermission] AS p WHERE p.[PermissionId] = @permission;
    EXEC sys.sp_executesql @grant;
    SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]'' AND p.[PermissionId] > @permission;
END;
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]'';
IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [dbo].[Customer].[Rank] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[migrationops].[archive_Customer_Rank_C33170E4]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[migrationops].[archive_Customer_Rank_C33170E4]''''), N''''Rank'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
END;
UPDATE [migrationops].[Archive] SET [State] = N''restored'' WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Rank_C33170E4]'';
DROP TABLE [migrationops].[archive_Customer_Rank_C33170E4];
COMMIT TRANSACTION;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/7';
GO

-- Takes back contract-005.1 DropAliasType: alias type [dbo].[Phone]
-- Undone by CreateAliasType.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.types AS t
    WHERE t.user_type_id = TYPE_ID(N'[dbo].[Phone]')
    AND t.is_table_type = 0
    AND t.system_type_id = TYPE_ID(N'varchar')
    AND t.max_length = 30
    AND t.is_nullable = 1
)
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF TYPE_ID(N'[dbo].[Phone]') IS NULL
BEGIN
    CREATE TYPE [dbo].[Phone] FROM VARCHAR (30) NULL;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/8';
GO

-- Takes back contract-004.1 DropColumn: column [dbo].[Customer].[Fax]
-- Undone by AddColumn. The column comes back empty at first, under a short lock (Sch-M), as long as its archive stands.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Fax'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'[dbo].[Phone]')
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NULL
BEGIN
    EXEC sys.sp_executesql N'IF OBJECT_ID(N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'', N''U'') IS NULL
BEGIN
    THROW 59022, N''MOP9022: The archive [migrationops].[archive_Customer_Fax_F2D3D1D8] of [dbo].[Customer].[Fax] is not there any more, so that nothing can be brought back. [migrationops].[Archive] tells when its time was over.'', 127;
END;
ALTER TABLE [dbo].[Customer]
    ADD [Fax] [dbo].[Phone] NULL;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/9';
GO

-- Takes back contract-003.1 CopyToArchive: column [dbo].[Customer].[Fax]
-- Undone by FillFromArchive. The values come back by the keys of their rows, in short batches; what was written meanwhile stays, and rows that came meanwhile hold the default, or NULL.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[migrationops].[archive_Customer_Fax_F2D3D1D8]', N'U') IS NULL
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[migrationops].[archive_Customer_Fax_F2D3D1D8]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[migrationops].[archive_Customer_Fax_F2D3D1D8] Fill'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        UPDATE t
        SET t.[Fax] = a.[Fax]
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id] AND w.[key_2] = t.[Region]
        INNER JOIN [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Fax] IS NULL
        AND a.[Fax] IS NOT NULL;
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
        THROW 59013, N''MOP9013: The archive of [dbo].[Customer].[Fax] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) t
        SET t.[Fax] = a.[Fax]
        FROM [dbo].[Customer] AS t
        INNER JOIN [migrationops].[archive_Customer_Fax_F2D3D1D8] AS a ON a.[Id] = t.[Id] AND a.[Region] = t.[Region]
        WHERE t.[Fax] IS NULL
        AND a.[Fax] IS NOT NULL;
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
SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'';
WHILE @permission IS NOT NULL
BEGIN
    SELECT @grant = p.[Statement] FROM [migrationops].[ArchivedPermission] AS p WHERE p.[PermissionId] = @permission;
    EXEC sys.sp_executesql @grant;
    SELECT @permission = MIN(p.[PermissionId]) FROM [migrationops].[ArchivedPermission] AS p WHERE p.[ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'' AND p.[PermissionId] > @permission;
END;
DELETE FROM [migrationops].[ArchivedPermission] WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'';
IF OBJECT_ID(N''sys.sensitivity_classifications'') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N''DECLARE @classification nvarchar(max);
SELECT @classification = CONCAT(N''''ADD SENSITIVITY CLASSIFICATION TO [dbo].[Customer].[Fax] WITH ('''', STUFF(CONCAT(N'''', LABEL = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label]), N''''''''''''''''), N'''', LABEL_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[label_id]), N''''''''''''''''), N'''', INFORMATION_TYPE = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type]), N''''''''''''''''), N'''', INFORMATION_TYPE_ID = '''' + QUOTENAME(CONVERT(nvarchar(128), c.[information_type_id]), N''''''''''''''''), N'''', RANK = '''' + c.[rank_desc]), 1, 2, N''''''''), N'''');'''')
FROM sys.sensitivity_classifications AS c
WHERE c.[class] = 1
AND c.[major_id] = OBJECT_ID(N''''[migrationops].[archive_Customer_Fax_F2D3D1D8]'''', N''''U'''')
AND c.[minor_id] = COLUMNPROPERTY(OBJECT_ID(N''''[migrationops].[archive_Customer_Fax_F2D3D1D8]''''), N''''Fax'''', N''''ColumnId'''');
IF @classification IS NOT NULL
BEGIN
    EXEC sys.sp_executesql @classification;
END;'';
END;
UPDATE [migrationops].[Archive] SET [State] = N''restored'' WHERE [ArchiveName] = N''[migrationops].[archive_Customer_Fax_F2D3D1D8]'';
DROP TABLE [migrationops].[archive_Customer_Fax_F2D3D1D8];
COMMIT TRANSACTION;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/10';
GO

-- Takes back contract-002.1 DropIndex: index [dbo].[Customer].[IX_Customer_Rank]
-- Undone by CreateIndex. The index is built again.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/10' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
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
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Rank'
)
BEGIN
    CREATE NONCLUSTERED INDEX [IX_Customer_Rank]
        ON [dbo].[Customer] ([Rank] ASC);
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/11';
GO

-- Takes back contract-001.1 RevokePermission: permission SELECT ON OBJECT::[dbo].[Customer].[Fax] TO [Readers]
-- Undone by GrantPermission.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/11' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
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
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'Readers')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Customer]')
    AND p.minor_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Fax', N'ColumnId')
)
BEGIN
    GRANT SELECT ON OBJECT::[dbo].[Customer] ([Fax])
        TO [Readers];
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
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/contract.rollback/12';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/contract.rollback/12' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4'' AND [Script] = N''contract.rollback'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

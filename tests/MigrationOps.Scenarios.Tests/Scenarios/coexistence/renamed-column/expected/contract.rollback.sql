-- contract.rollback.sql: takes the phase Contract back in 8 steps, last one first.
-- Plan 8056B373EB5585B3075246FBEFED825E07AC075A5798B38E2B8DF8512F6E34C6 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-006.1 [dbo].[Customer].[Email]: others may have to wait until AlterColumn is taken back
--   contract-003.1 [dbo].[Customer]: others may have to wait until CloseBackfill is taken back
--   contract-002.1 [dbo].[Customer].[Mail]: others may have to wait until AlterColumn is taken back
--   contract-001.1 [dbo].[Customer].[IX_Customer_Mail]: others may have to wait until DropIndex is taken back

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/0';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/0' OR @@TRANCOUNT <> 0
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
VALUES (N''8056B373EB5585B3075246FBEFED825E07AC075A5798B38E2B8DF8512F6E34C6'', N''contract.rollback'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/1';
GO

-- Takes back contract-008.1 RegisterRefactoring: table [dbo].[__RefactorLog]
-- Undone by UnregisterRefactoring.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF 1 = 0
BEGIN
    PRINT N'contract-008.1: already done, skipped.';
END
ELSE IF 1 = 1
BEGIN
    IF COL_LENGTH(N'[dbo].[__RefactorLog]', N'OperationKey') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N'DELETE FROM [dbo].[__RefactorLog]
WHERE [OperationKey] IN (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000001''));';
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-008.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-008.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-008.1 RegisterRefactoring: the table [dbo].[__RefactorLog] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/2';
GO

-- Takes back contract-007.1 CreateIndex: index [dbo].[Customer].[IX_Customer_Mail]
-- Undone by DropIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    NOT EXISTS (
        SELECT *
        FROM sys.indexes AS i
        WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
        AND i.name = N'IX_Customer_Mail'
    )
    OR EXISTS (
        SELECT *
        FROM sys.indexes AS i
        WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
        AND i.name = N'IX_Customer_Mail'
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
            AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Mail' AND ic.is_descending_key = 0)
        ) = 1
    )
)
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Mail'
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Email' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    DROP INDEX [IX_Customer_Mail] ON [dbo].[Customer];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-007.1 CreateIndex: the index [dbo].[Customer].[IX_Customer_Mail] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/3';
GO

-- Takes back contract-006.1 AlterColumn: column [dbo].[Customer].[Email]
-- Undone by AlterColumn.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Email'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 400
    AND c.is_nullable = 1
)
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Email'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 400
    AND c.is_nullable = 0
)
BEGIN
    ALTER TABLE [dbo].[Customer]
        ALTER COLUMN [Email] NVARCHAR (200) NULL;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 AlterColumn: the column [dbo].[Customer].[Email] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/4';
GO

-- Takes back contract-005.1 DropColumn: column [dbo].[Customer].[Mail]
-- Undone by AddColumn. It is filled again from what took its place.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.columns AS c
        WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
        AND c.name = N'Mail'
        AND c.is_computed = 0
        AND c.user_type_id = TYPE_ID(N'nvarchar')
        AND c.max_length = 400
    )
    OR EXISTS (
        SELECT *
        FROM sys.columns AS c
        WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
        AND c.name = N'Mail'
        AND c.is_computed = 0
        AND c.user_type_id = TYPE_ID(N'nvarchar')
        AND c.max_length = 400
        AND c.is_nullable = 0
    )
)
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Mail', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[Customer]
        ADD [Mail] NVARCHAR (200) NULL DEFAULT N'';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 DropColumn: the column [dbo].[Customer].[Mail] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/5';
GO

-- Takes back contract-004.1 DropSyncTrigger: trigger [dbo].[migrationops_sync_Customer_04AA6D5A]
-- Undone by CreateSyncTrigger.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[migrationops_sync_Customer_04AA6D5A]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x76AC3D7852BAE65E4841EC52270E76748FCBAA00B3AB73651947C22432789862, 0xB58EF4C2AB33D8EBC40A40D931159990040807A05403A4FF52F92FB74C1A1A83)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[migrationops_sync_Customer_04AA6D5A]')
        AND m.definition IS NULL
    )
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[migrationops_sync_Customer_04AA6D5A]') IS NULL
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER TRIGGER [dbo].[migrationops_sync_Customer_04AA6D5A] ON [dbo].[Customer]
AFTER INSERT, UPDATE
AS
IF ROWCOUNT_BIG() = 0 RETURN;
SET NOCOUNT ON;
IF TRIGGER_NESTLEVEL(@@PROCID, ''AFTER'', ''DML'') > 1 RETURN;
IF SESSION_CONTEXT(N''MigrationOps.Backfill'') IS NOT NULL RETURN;
IF EXISTS (SELECT * FROM [migrationops].[Sync] AS s WHERE s.[TriggerName] = N''[dbo].[migrationops_sync_Customer_04AA6D5A]'' AND s.[IsOff] = 1) RETURN;
UPDATE t
SET
    t.[Email] = IIF(w.[new_is_written] = 1, t.[Email], w.[for_new_1]),
    t.[Mail] = IIF(w.[new_is_written] = 1, w.[for_old_1], t.[Mail])
FROM [dbo].[Customer] AS t
INNER JOIN (
    SELECT i.*,
        IIF(EXISTS (SELECT CONVERT(varbinary(max), i.[new_1]), DATALENGTH(i.[new_1]) EXCEPT SELECT CONVERT(varbinary(max), d.[new_1]), DATALENGTH(d.[new_1])), 1, 0) AS [new_is_written],
        IIF(EXISTS (SELECT CONVERT(varbinary(max), i.[old_1]), DATALENGTH(i.[old_1]) EXCEPT SELECT CONVERT(varbinary(max), d.[old_1]), DATALENGTH(d.[old_1])), 1, 0) AS [old_is_written]
    FROM (
        SELECT [Id] AS [key_1], [Email] AS [new_1], [Mail] AS [old_1], ([Mail]) AS [for_new_1], ([Email]) AS [for_old_1]
        FROM inserted
    ) AS i
    LEFT OUTER JOIN (
        SELECT [Id] AS [key_1], [Email] AS [new_1], [Mail] AS [old_1]
        FROM deleted
    ) AS d ON d.[key_1] = i.[key_1]
) AS w ON w.[key_1] = t.[Id]
WHERE (w.[new_is_written] = 1 AND (EXISTS (SELECT CONVERT(varbinary(max), w.[for_old_1]), DATALENGTH(w.[for_old_1]) EXCEPT SELECT CONVERT(varbinary(max), t.[Mail]), DATALENGTH(t.[Mail]))))
OR (w.[new_is_written] = 0 AND w.[old_is_written] = 1 AND (EXISTS (SELECT CONVERT(varbinary(max), w.[for_new_1]), DATALENGTH(w.[for_new_1]) EXCEPT SELECT CONVERT(varbinary(max), t.[Email]), DATALENGTH(t.[Email]))));';
    EXEC sys.sp_executesql N'INSERT INTO [migrationops].[Sync] ([TriggerName]) SELECT N''[dbo].[migrationops_sync_Customer_04AA6D5A]'' WHERE NOT EXISTS (SELECT * FROM [migrationops].[Sync] AS s WHERE s.[TriggerName] = N''[dbo].[migrationops_sync_Customer_04AA6D5A]'');';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 DropSyncTrigger: the trigger [dbo].[migrationops_sync_Customer_04AA6D5A] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/6';
GO

-- Takes back contract-003.1 CloseBackfill: table [dbo].[Customer]
-- Undone by BackfillColumns.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF 1 = 0
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Mail', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Email', N'ColumnId') IS NOT NULL
BEGIN
    EXEC sys.sp_executesql N'SET NOCOUNT ON;
SET DEADLOCK_PRIORITY LOW;
EXEC sys.sp_set_session_context @key = N''MigrationOps.Backfill'', @value = 1;
DECLARE @id nvarchar(260) = N''[dbo].[migrationops_sync_Customer_04AA6D5A] ToOld'', @size int = 2000, @more bit = 1, @tries int = 0, @written bigint = 0;
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
        THROW 59013, N''MOP9013: The backfill of [dbo].[Customer] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        DELETE FROM @window;
        IF @key_1 IS NULL
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Id] FROM [dbo].[Customer] ORDER BY [Id];
        END
        ELSE
        BEGIN
            INSERT INTO @window ([key_1]) SELECT TOP (@size) [Id] FROM [dbo].[Customer] WHERE [Id] > @key_1 ORDER BY [Id];
        END;
        SET @more = IIF(@@ROWCOUNT = 0, 0, 1);
        SELECT TOP (1) @next_1 = w.[key_1] FROM @window AS w ORDER BY w.[key_1] DESC;
        UPDATE t
        SET t.[Mail] = ([Email])
        FROM [dbo].[Customer] AS t
        INNER JOIN @window AS w ON w.[key_1] = t.[Id]
        WHERE [Mail] IS NULL AND (([Email]) IS NOT NULL);
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
        THROW 59013, N''MOP9013: The backfill of [dbo].[Customer] was asked to stop, and stopped between two batches. To go on, set IsStopRequested to 0 in [migrationops].[Backfill] and run this script again.'', 127;
    END;
    BEGIN TRY
        BEGIN TRANSACTION;
        UPDATE TOP (@size) [dbo].[Customer] SET [Mail] = ([Email]) WHERE [Mail] IS NULL AND (([Email]) IS NOT NULL);
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
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 CloseBackfill: the table [dbo].[Customer] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/7';
GO

-- Takes back contract-002.1 AlterColumn: column [dbo].[Customer].[Mail]
-- Undone by AlterColumn.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Mail'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 400
    AND c.is_nullable = 0
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Mail'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 400
    AND c.is_nullable = 1
)
BEGIN
    DECLARE @rows1 bigint;
    EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK) WHERE [Mail] IS NULL;', N'@rows bigint OUTPUT', @rows = @rows1 OUTPUT;
    IF @rows1 IS NULL OR @rows1 <> 0
    BEGIN
        DECLARE @message1 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Customer].[Mail] holds NULL and is to refuse it.', N' Rows: ', @rows1, N'. Nothing was changed.');
        THROW 59009, @message1, 127;
    END;
    ALTER TABLE [dbo].[Customer]
        ALTER COLUMN [Mail] NVARCHAR (200) NOT NULL;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 AlterColumn: the column [dbo].[Customer].[Mail] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/8';
GO

-- Takes back contract-001.1 DropIndex: index [dbo].[Customer].[IX_Customer_Mail]
-- Undone by CreateIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Mail'
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Mail' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Mail'
)
BEGIN
    CREATE NONCLUSTERED INDEX [IX_Customer_Mail]
        ON [dbo].[Customer] ([Mail] ASC);
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 DropIndex: the index [dbo].[Customer].[IX_Customer_Mail] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8056B373EB5585B3/contract.rollback/9';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8056B373EB5585B3/contract.rollback/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''8056B373EB5585B3075246FBEFED825E07AC075A5798B38E2B8DF8512F6E34C6'' AND [Script] = N''contract.rollback'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

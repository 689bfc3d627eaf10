-- expand.rollback.sql: takes the phase Expand back in 5 steps, last one first.
-- Plan B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i expand.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   expand-004.1 [dbo].[Customer].[Title]: others may have to wait until AlterColumn is taken back
--   expand-003.1 [dbo].[Customer].[CK_Customer_Score]: others may have to wait until DropConstraint is taken back
--   expand-001.1 [dbo].[Customer].[IX_Customer_Name]: others may have to wait until DropIndex is taken back

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/expand.rollback/0';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/expand.rollback/0' OR @@TRANCOUNT <> 0
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
VALUES (N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4'', N''expand.rollback'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/expand.rollback/1';
GO

-- Takes back expand-005.1 AddConstraint: default constraint [dbo].[Customer] (unnamed DEFAULT FOR [Rank])
-- Undone by DropConstraint.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/expand.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId')
)
BEGIN
    PRINT N'expand-005.1: already done, skipped.';
END
ELSE IF (
    SELECT COUNT(*)
    FROM sys.default_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND x.parent_column_id = COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Customer]'), N'Rank', N'ColumnId')
) = 1
BEGIN
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
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-005.1 AddConstraint: the default constraint [dbo].[Customer] (unnamed DEFAULT FOR [Rank]) was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/expand.rollback/2';
GO

-- Takes back expand-004.1 AlterColumn: column [dbo].[Customer].[Title]
-- Undone by AlterColumn.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/expand.rollback/2' OR @@TRANCOUNT <> 0
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
    AND c.is_nullable = 0
)
BEGIN
    PRINT N'expand-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND c.name = N'Title'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 40
    AND c.is_nullable = 1
)
BEGIN
    DECLARE @rows1 bigint;
    EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Customer] WITH (TABLOCKX, HOLDLOCK) WHERE [Title] IS NULL;', N'@rows bigint OUTPUT', @rows = @rows1 OUTPUT;
    IF @rows1 IS NULL OR @rows1 <> 0
    BEGIN
        DECLARE @message1 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Customer].[Title] holds NULL and is to refuse it.', N' Rows: ', @rows1, N'. Nothing was changed.');
        THROW 59009, @message1, 127;
    END;
    ALTER TABLE [dbo].[Customer]
        ALTER COLUMN [Title] NVARCHAR (20) MASKED WITH (FUNCTION = 'default()') NOT NULL;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-004.1 AlterColumn: the column [dbo].[Customer].[Title] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/expand.rollback/3';
GO

-- Takes back expand-003.1 DropConstraint: check constraint [dbo].[Customer].[CK_Customer_Score]
-- Undone by AddConstraint. Rows that the constraint refuses stop the undo.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/expand.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Customer]', N'U')
    AND x.name = N'CK_Customer_Score'
)
BEGIN
    PRINT N'expand-003.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[CK_Customer_Score]') IS NULL
BEGIN
    ALTER TABLE [dbo].[Customer] WITH CHECK
        ADD CONSTRAINT [CK_Customer_Score] CHECK (Score > 0);
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-003.1 DropConstraint: the check constraint [dbo].[Customer].[CK_Customer_Score] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/expand.rollback/4';
GO

-- Takes back expand-002.1 CreateIndex: index [dbo].[Customer].[IX_Customer_Name]
-- Undone by DropIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/expand.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    NOT EXISTS (
        SELECT *
        FROM sys.indexes AS i
        WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
        AND i.name = N'IX_Customer_Name'
    )
    OR EXISTS (
        SELECT *
        FROM sys.indexes AS i
        WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
        AND i.name = N'IX_Customer_Name'
        AND i.type = 2
        AND i.is_unique = 0
        AND i.has_filter = 0
        AND (
            SELECT COUNT(*)
            FROM sys.index_columns AS ic
            WHERE ic.object_id = i.object_id
            AND ic.index_id = i.index_id
            AND (ic.key_ordinal > 0 OR ic.is_included_column = 1)
        ) = 2
        AND (
            SELECT COUNT(*)
            FROM sys.index_columns AS ic
            WHERE ic.object_id = i.object_id
            AND ic.index_id = i.index_id
            AND (
                (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Name' AND ic.is_descending_key = 0)
                OR (ic.is_included_column = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Rank')
            )
        ) = 2
    )
)
BEGIN
    PRINT N'expand-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Name'
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Name' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    DROP INDEX [IX_Customer_Name] ON [dbo].[Customer];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-002.1 CreateIndex: the index [dbo].[Customer].[IX_Customer_Name] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/expand.rollback/5';
GO

-- Takes back expand-001.1 DropIndex: index [dbo].[Customer].[IX_Customer_Name]
-- Undone by CreateIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/expand.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Name'
    AND i.type = 2
    AND i.is_unique = 0
    AND i.has_filter = 0
    AND (
        SELECT COUNT(*)
        FROM sys.index_columns AS ic
        WHERE ic.object_id = i.object_id
        AND ic.index_id = i.index_id
        AND (ic.key_ordinal > 0 OR ic.is_included_column = 1)
    ) = 2
    AND (
        SELECT COUNT(*)
        FROM sys.index_columns AS ic
        WHERE ic.object_id = i.object_id
        AND ic.index_id = i.index_id
        AND (
            (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Name' AND ic.is_descending_key = 0)
            OR (ic.is_included_column = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Rank')
        )
    ) = 2
)
BEGIN
    PRINT N'expand-001.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Customer]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Customer]')
    AND i.name = N'IX_Customer_Name'
)
BEGIN
    CREATE NONCLUSTERED INDEX [IX_Customer_Name]
        ON [dbo].[Customer] ([Name] ASC)
        INCLUDE ([Rank]);
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-001.1 DropIndex: the index [dbo].[Customer].[IX_Customer_Name] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'B74C098EA4B3597F/expand.rollback/6';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'B74C098EA4B3597F/expand.rollback/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''B74C098EA4B3597F5FBD026C31BE77BE40EF635BAB1D89C3B2288F30AB9DD0A4'' AND [Script] = N''expand.rollback'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'expand.rollback: finished.';
GO

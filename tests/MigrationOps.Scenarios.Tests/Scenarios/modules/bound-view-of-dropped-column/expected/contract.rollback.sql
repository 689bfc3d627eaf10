-- contract.rollback.sql: takes the phase Contract back in 12 steps, last one first.
-- Plan A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-011.1 [dbo].[Orders].[Amount]: others may have to wait until AlterColumn is taken back
--   contract-007.1 [dbo].[OrderAmounts].[IX_OrderAmounts]: others may have to wait until CreateIndex is taken back
--   contract-005.1 [dbo].[Orders].[Total]: others may have to wait until AlterColumn is taken back
--   contract-003.1 [dbo].[OrderAmounts].[IX_OrderAmounts]: others may have to wait until DropIndex is taken back

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/0';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/0' OR @@TRANCOUNT <> 0
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
VALUES (N''A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60'', N''contract.rollback'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/1';
GO

-- Takes back contract-012.1 DropColumn: column [dbo].[Orders].[Amount]
-- Undone by AddColumn. The column comes back without its values.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.columns AS c
        WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
        AND c.name = N'Amount'
        AND c.is_computed = 0
        AND c.user_type_id = TYPE_ID(N'int')
    )
    OR EXISTS (
        SELECT *
        FROM sys.columns AS c
        WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
        AND c.name = N'Amount'
        AND c.is_computed = 0
        AND c.user_type_id = TYPE_ID(N'int')
        AND c.is_nullable = 0
    )
)
BEGIN
    PRINT N'contract-012.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[Orders]
        ADD [Amount] INT NULL;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-012.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-012.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-012.1 DropColumn: the column [dbo].[Orders].[Amount] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/2';
GO

-- Takes back contract-011.1 AlterColumn: column [dbo].[Orders].[Amount]
-- Undone by AlterColumn.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Amount'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
    AND c.is_nullable = 0
)
BEGIN
    PRINT N'contract-011.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Amount'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
    AND c.is_nullable = 1
)
BEGIN
    DECLARE @rows1 bigint;
    EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE [Amount] IS NULL;', N'@rows bigint OUTPUT', @rows = @rows1 OUTPUT;
    IF @rows1 IS NULL OR @rows1 <> 0
    BEGIN
        DECLARE @message1 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Amount] holds NULL and is to refuse it.', N' Rows: ', @rows1, N'. Nothing was changed.');
        THROW 59009, @message1, 127;
    END;
    ALTER TABLE [dbo].[Orders]
        ALTER COLUMN [Amount] INT NOT NULL;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-011.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-011.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-011.1 AlterColumn: the column [dbo].[Orders].[Amount] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/3';
GO

-- Takes back contract-010.1 GrantPermission: permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public]
-- Undone by RevokePermission.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    NOT EXISTS (
        SELECT *
        FROM sys.database_permissions AS p
        WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'public')
        AND p.permission_name = N'SELECT'
        AND p.class_desc = N'OBJECT_OR_COLUMN'
        AND p.major_id = OBJECT_ID(N'[dbo].[LargeOrders]')
        AND p.minor_id = 0
    )
    OR (
        (
            EXISTS (
                SELECT *
                FROM sys.sql_modules AS m
                WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
                AND m.uses_ansi_nulls = 1
                AND m.uses_quoted_identifier = 1
                AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x3397D1F71BBD18F3E2704E666F63704B741649DE09A9A1F13B17E562468E597E, 0x0F9FBCDCFF6883B868F625A35640ED529043343A2D59F8770371AECBE355BBBE)
            )
            OR EXISTS (
                SELECT *
                FROM sys.sql_modules AS m
                WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
                AND m.definition IS NULL
            )
        )
        AND (
            OBJECT_ID(N'[dbo].[LargeOrders]') IS NULL
            OR EXISTS (
                SELECT *
                FROM sys.sql_modules AS m
                WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
                AND m.uses_ansi_nulls = 1
                AND m.uses_quoted_identifier = 1
                AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x3397D1F71BBD18F3E2704E666F63704B741649DE09A9A1F13B17E562468E597E, 0x0F9FBCDCFF6883B868F625A35640ED529043343A2D59F8770371AECBE355BBBE)
            )
        )
        AND EXISTS (
            SELECT *
            FROM sys.database_permissions AS p
            WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'public')
            AND p.permission_name = N'SELECT'
            AND p.class_desc = N'OBJECT_OR_COLUMN'
            AND p.major_id = OBJECT_ID(N'[dbo].[LargeOrders]')
            AND p.minor_id = 0
            AND p.state = 'G'
        )
    )
)
BEGIN
    PRINT N'contract-010.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'public')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[LargeOrders]')
    AND p.minor_id = 0
    AND p.state = 'G'
)
BEGIN
    REVOKE SELECT ON OBJECT::[dbo].[LargeOrders]
        FROM [public];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-010.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-010.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-010.1 GrantPermission: the permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/4';
GO

-- Takes back contract-009.1 AlterModule: view [dbo].[OrderIds]
-- Undone by AlterModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[OrderIds]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x869032914ADCE1F24661B9E1EB3B987012E2E943FA2A17F94361933DCA949410, 0x6CF50D493324E5BBE8E601483FEBBB5F1F3EBC30921E15C98752420C1F678C92)
    )
    OR (
        EXISTS (
            SELECT *
            FROM sys.sql_modules AS m
            WHERE m.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
            AND m.uses_ansi_nulls = 1
            AND m.uses_quoted_identifier = 1
            AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x6441D2E51AB9B22EE7E4D275BE40DC1C7D7A1BF277433A2F60761BD46C433ED5, 0x7DEEAF12648EC9DF6EF034D1635C4CBCBDA15724F2F0F9ADEE26A3D16CC1FE4D)
        )
        AND EXISTS (
            SELECT *
            FROM sys.sql_modules AS m
            WHERE m.object_id = OBJECT_ID(N'[dbo].[OrderIds]')
            AND m.uses_ansi_nulls = 1
            AND m.uses_quoted_identifier = 1
            AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x28FEE142B90296DEC5D4C2D8580C54C1382D292FC7AFD4B3B512079E95282D2C, 0xC02EF7AADD59E0626D4E045FB118412BFB6B9892AD1BCB0FA04869DD50CE249F)
        )
    )
)
BEGIN
    PRINT N'contract-009.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OrderIds]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.OrderIds  AS SELECT Id FROM dbo.OrderAmounts;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-009.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-009.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-009.1 AlterModule: the view [dbo].[OrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/5';
GO

-- Takes back contract-008.1 CreateModule: view [dbo].[LargeOrders]
-- Undone by DropModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    OBJECT_ID(N'[dbo].[LargeOrders]') IS NULL
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x3397D1F71BBD18F3E2704E666F63704B741649DE09A9A1F13B17E562468E597E, 0x0F9FBCDCFF6883B868F625A35640ED529043343A2D59F8770371AECBE355BBBE)
    )
)
BEGIN
    PRINT N'contract-008.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
    AND o.type IN ('V')
)
BEGIN
    DROP VIEW [dbo].[LargeOrders];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-008.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-008.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-008.1 CreateModule: the view [dbo].[LargeOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/6';
GO

-- Takes back contract-007.1 CreateIndex: index [dbo].[OrderAmounts].[IX_OrderAmounts]
-- Undone by DropIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    NOT EXISTS (
        SELECT *
        FROM sys.indexes AS i
        WHERE i.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
        AND i.name = N'IX_OrderAmounts'
    )
    OR (
        EXISTS (
            SELECT *
            FROM sys.sql_modules AS m
            WHERE m.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
            AND m.uses_ansi_nulls = 1
            AND m.uses_quoted_identifier = 1
            AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x6441D2E51AB9B22EE7E4D275BE40DC1C7D7A1BF277433A2F60761BD46C433ED5, 0x7DEEAF12648EC9DF6EF034D1635C4CBCBDA15724F2F0F9ADEE26A3D16CC1FE4D)
        )
        AND EXISTS (
            SELECT *
            FROM sys.indexes AS i
            WHERE i.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
            AND i.name = N'IX_OrderAmounts'
            AND i.type = 1
            AND i.is_unique = 1
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
                AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Id' AND ic.is_descending_key = 0)
            ) = 1
        )
    )
)
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
    AND i.name = N'IX_OrderAmounts'
    AND i.type = 1
    AND i.is_unique = 1
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Id' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    DROP INDEX [IX_OrderAmounts] ON [dbo].[OrderAmounts];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-007.1 CreateIndex: the index [dbo].[OrderAmounts].[IX_OrderAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/7';
GO

-- Takes back contract-006.1 AlterModule: view [dbo].[OrderAmounts]
-- Undone by AlterModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 1
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x6441D2E51AB9B22EE7E4D275BE40DC1C7D7A1BF277433A2F60761BD46C433ED5, 0x7DEEAF12648EC9DF6EF034D1635C4CBCBDA15724F2F0F9ADEE26A3D16CC1FE4D)
)
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.OrderAmounts WITH SCHEMABINDING AS SELECT Id, Amount FROM dbo.Orders;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 AlterModule: the view [dbo].[OrderAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/8';
GO

-- Takes back contract-005.1 AlterColumn: column [dbo].[Orders].[Total]
-- Undone by AlterColumn.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Total'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
    AND c.is_nullable = 1
)
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Total'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
    AND c.is_nullable = 0
)
BEGIN
    ALTER TABLE [dbo].[Orders]
        ALTER COLUMN [Total] INT NULL;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 AlterColumn: the column [dbo].[Orders].[Total] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/9';
GO

-- Takes back contract-004.1 AlterModule: view [dbo].[OrderIds]
-- Undone by AlterModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[OrderIds]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 1
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x28FEE142B90296DEC5D4C2D8580C54C1382D292FC7AFD4B3B512079E95282D2C, 0xC02EF7AADD59E0626D4E045FB118412BFB6B9892AD1BCB0FA04869DD50CE249F)
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OrderIds]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.OrderIds WITH SCHEMABINDING AS SELECT Id FROM dbo.OrderAmounts;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 AlterModule: the view [dbo].[OrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/10';
GO

-- Takes back contract-003.1 DropIndex: index [dbo].[OrderAmounts].[IX_OrderAmounts]
-- Undone by CreateIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/10' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
    AND i.name = N'IX_OrderAmounts'
    AND i.type = 1
    AND i.is_unique = 1
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Id' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[OrderAmounts]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
    AND i.name = N'IX_OrderAmounts'
)
BEGIN
    CREATE UNIQUE CLUSTERED INDEX [IX_OrderAmounts]
        ON [dbo].[OrderAmounts] ([Id] ASC);
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 DropIndex: the index [dbo].[OrderAmounts].[IX_OrderAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/11';
GO

-- Takes back contract-002.1 DropModule: view [dbo].[LargeOrders]
-- Undone by CreateModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/11' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x3397D1F71BBD18F3E2704E666F63704B741649DE09A9A1F13B17E562468E597E, 0x0F9FBCDCFF6883B868F625A35640ED529043343A2D59F8770371AECBE355BBBE)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
        AND m.definition IS NULL
    )
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[LargeOrders]') IS NULL
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.LargeOrders WITH SCHEMABINDING AS SELECT Id, Amount FROM dbo.OrderAmounts WHERE Amount > 1000;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropModule: the view [dbo].[LargeOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/12';
GO

-- Takes back contract-001.1 RevokePermission: permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public]
-- Undone by GrantPermission.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/12' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'public')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[LargeOrders]')
    AND p.minor_id = 0
    AND p.state = 'G'
)
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'public')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[LargeOrders]')
    AND p.minor_id = 0
)
BEGIN
    GRANT SELECT ON OBJECT::[dbo].[LargeOrders]
        TO [public];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 RevokePermission: the permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.rollback/13';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.rollback/13' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60'' AND [Script] = N''contract.rollback'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

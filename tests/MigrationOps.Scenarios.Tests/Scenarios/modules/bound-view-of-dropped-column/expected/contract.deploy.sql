-- contract.deploy.sql: makes the phase Contract in 12 steps.
-- Plan A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-005.1 [dbo].[Orders].[Total]: everybody on the table waits (Sch-M), while every row is read
--   contract-007.1 [dbo].[OrderAmounts].[IX_OrderAmounts]: everybody on the table waits (Sch-M), while every row is written
-- Loses data: contract-012.1 [dbo].[Orders].[Amount]. Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/-3';
GO

-- The books: created by whichever script comes first.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/-3' OR @@TRANCOUNT <> 0
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
VALUES (N''A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60'', N''contract.deploy'', CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N''ServerName''), N'''')), DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());';
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/-2';
GO

-- MOP9030: expand must have finished.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/-2' OR @@TRANCOUNT <> 0
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
        WHERE r.[Fingerprint] = N''A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60''
        AND r.[Script] = s.[Script]
        AND r.[FinishedUtc] <= DATEADD(DAY, -s.[Days], SYSUTCDATETIME())
        AND NOT EXISTS (SELECT * FROM [migrationops].[PhaseRun] AS b WHERE b.[Fingerprint] = N''A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60'' AND b.[Script] = s.[Back] AND b.[RunId] > r.[RunId])
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
        THROW 59030, N'MOP9030: expand must have finished. The books (migrationops.PhaseRun) do not say so for plan A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60. Run the scripts of these phases to their end first. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/-1';
GO

-- MOP9032: no module may name [dbo].[Orders].[Amount] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Orders]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Orders]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Amount'', m.definition) > 0)
    AND d.referencing_id NOT IN (ISNULL(OBJECT_ID(N''[dbo].[LargeOrders]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OrderAmounts]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OrderIds]''), 0));
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Orders].[Amount] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Orders].[Amount], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/0';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Orders].[Amount].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Orders'', t.query_sql_text) > 0
    AND CHARINDEX(N''Amount'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Orders].[Amount]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Orders].[Amount] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/1';
GO

-- contract-001.1 RevokePermission: permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/1' OR @@TRANCOUNT <> 0
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
            OBJECT_ID(N'[dbo].[LargeOrders]') IS NULL
            OR EXISTS (
                SELECT *
                FROM sys.sql_modules AS m
                WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
                AND m.uses_ansi_nulls = 1
                AND m.uses_quoted_identifier = 1
                AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xC1442773C2BB3EDD53195384EA2ACEBBDCB85A3D09FB912470200F54BCCF9183, 0xAAA2B2855151628FA96A99B8B2D1CB65789A9C85DB544A1D56E65E1E96EB8FB0)
            )
        )
        AND (
            EXISTS (
                SELECT *
                FROM sys.sql_modules AS m
                WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
                AND m.uses_ansi_nulls = 1
                AND m.uses_quoted_identifier = 1
                AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xC1442773C2BB3EDD53195384EA2ACEBBDCB85A3D09FB912470200F54BCCF9183, 0xAAA2B2855151628FA96A99B8B2D1CB65789A9C85DB544A1D56E65E1E96EB8FB0)
            )
            OR EXISTS (
                SELECT *
                FROM sys.sql_modules AS m
                WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
                AND m.definition IS NULL
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
    PRINT N'contract-001.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 RevokePermission: the permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/2';
GO

-- contract-002.1 DropModule: view [dbo].[LargeOrders]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/2' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF (
    OBJECT_ID(N'[dbo].[LargeOrders]') IS NULL
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xC1442773C2BB3EDD53195384EA2ACEBBDCB85A3D09FB912470200F54BCCF9183, 0xAAA2B2855151628FA96A99B8B2D1CB65789A9C85DB544A1D56E65E1E96EB8FB0)
    )
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropModule: the view [dbo].[LargeOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/3';
GO

-- contract-003.1 DropIndex: index [dbo].[OrderAmounts].[IX_OrderAmounts]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/3' OR @@TRANCOUNT <> 0
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
            AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x7B1F2A6215AAC7182030679CC73D262FB8952640AD9F3DF4AAF0F13199B23564, 0x1D9CC766D1D570AA4B573DB92EA93D7CB53310EF3A8F4B75C4200E027FD47F49)
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
    PRINT N'contract-003.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 DropIndex: the index [dbo].[OrderAmounts].[IX_OrderAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/4';
GO

-- contract-004.1 AlterModule: view [dbo].[OrderIds]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/4' OR @@TRANCOUNT <> 0
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
            AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x7B1F2A6215AAC7182030679CC73D262FB8952640AD9F3DF4AAF0F13199B23564, 0x1D9CC766D1D570AA4B573DB92EA93D7CB53310EF3A8F4B75C4200E027FD47F49)
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
    PRINT N'contract-004.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 AlterModule: the view [dbo].[OrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/5';
GO

-- contract-005.1 AlterColumn: column [dbo].[Orders].[Total]
-- Lock: everybody on the table waits (Sch-M), while every row is read.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/5' OR @@TRANCOUNT <> 0
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
    AND c.is_nullable = 0
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
    AND c.is_nullable = 1
)
BEGIN
    DECLARE @rows1 bigint;
    EXEC sys.sp_executesql N'SELECT @rows = COUNT_BIG(*) FROM [dbo].[Orders] WITH (TABLOCKX, HOLDLOCK) WHERE [Total] IS NULL;', N'@rows bigint OUTPUT', @rows = @rows1 OUTPUT;
    IF @rows1 IS NULL OR @rows1 <> 0
    BEGIN
        DECLARE @message1 nvarchar(2048) = CONCAT(N'MOP9009: [dbo].[Orders].[Total] holds NULL and is to refuse it.', N' Rows: ', @rows1, N'. Nothing was changed.');
        THROW 59009, @message1, 127;
    END;
    ALTER TABLE [dbo].[Orders]
        ALTER COLUMN [Total] INT NOT NULL;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/6';
GO

-- contract-006.1 AlterModule: view [dbo].[OrderAmounts]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/6' OR @@TRANCOUNT <> 0
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
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x7B1F2A6215AAC7182030679CC73D262FB8952640AD9F3DF4AAF0F13199B23564, 0x1D9CC766D1D570AA4B573DB92EA93D7CB53310EF3A8F4B75C4200E027FD47F49)
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
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.OrderAmounts WITH SCHEMABINDING AS SELECT Id, Total FROM dbo.Orders;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/7';
GO

-- contract-007.1 CreateIndex: index [dbo].[OrderAmounts].[IX_OrderAmounts]
-- Lock: everybody on the table waits (Sch-M), while every row is written.
-- Nobody reads or writes the table until the index is built.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/7' OR @@TRANCOUNT <> 0
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
    PRINT N'contract-007.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-007.1 CreateIndex: the index [dbo].[OrderAmounts].[IX_OrderAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/8';
GO

-- contract-008.1 CreateModule: view [dbo].[LargeOrders]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/8' OR @@TRANCOUNT <> 0
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
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xC1442773C2BB3EDD53195384EA2ACEBBDCB85A3D09FB912470200F54BCCF9183, 0xAAA2B2855151628FA96A99B8B2D1CB65789A9C85DB544A1D56E65E1E96EB8FB0)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
        AND m.definition IS NULL
    )
)
BEGIN
    PRINT N'contract-008.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[LargeOrders]') IS NULL
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.LargeOrders WITH SCHEMABINDING AS SELECT Id, Total FROM dbo.OrderAmounts WHERE Total > 1000;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/9';
GO

-- contract-009.1 AlterModule: view [dbo].[OrderIds]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/9' OR @@TRANCOUNT <> 0
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
    PRINT N'contract-009.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-009.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-009.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-009.1 AlterModule: the view [dbo].[OrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/10';
GO

-- contract-010.1 GrantPermission: permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/10' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
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
    PRINT N'contract-010.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-010.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-010.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-010.1 GrantPermission: the permission SELECT ON OBJECT::[dbo].[LargeOrders] TO [public] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/11';
GO

-- contract-011.1 AlterColumn: column [dbo].[Orders].[Amount]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/11' OR @@TRANCOUNT <> 0
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
        AND c.is_nullable = 1
    )
    OR COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NULL
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
    AND c.is_nullable = 0
)
BEGIN
    ALTER TABLE [dbo].[Orders]
        ALTER COLUMN [Amount] INT NULL;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/12';
GO

-- contract-012.1 DropColumn: column [dbo].[Orders].[Amount]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/12' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-012.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Amount'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Orders]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Orders]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Amount'', m.definition) > 0)
    AND d.referencing_id NOT IN (ISNULL(OBJECT_ID(N''[dbo].[LargeOrders]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OrderAmounts]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OrderIds]''), 0));
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Orders].[Amount] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Orders].[Amount], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    ALTER TABLE [dbo].[Orders] DROP COLUMN [Amount];
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'A2D16B6C4E3DB637/contract.deploy/13';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'A2D16B6C4E3DB637/contract.deploy/13' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_executesql N'UPDATE [migrationops].[PhaseRun] SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = N''A2D16B6C4E3DB6370DA76F4F3ADBB2ABDEBD4F304D31317554307AD9B0B1BD60'' AND [Script] = N''contract.deploy'' AND [FinishedUtc] IS NULL;';
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

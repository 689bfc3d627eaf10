-- contract.deploy.sql: makes the phase Contract in 8 steps.
-- Plan 4C26BE7B8F5749ACD4DB17906F053D65F6D63971DC9FCFF388BFE8115B52695B of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/-1';
GO

-- MOP9032: no module may name [dbo].[OldOrderIds] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[OldOrderIds]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[OldOrderIds]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''OldOrderIds''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[OldOrderIds]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[OldOrderIds]'')
    AND d.referencing_id NOT IN (ISNULL(OBJECT_ID(N''[dbo].[BoundOrderIds]''), 0), ISNULL(OBJECT_ID(N''[dbo].[Count_Orders]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OldOrderIds]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OrderIds]''), 0));
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[OldOrderIds] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[OldOrderIds], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/0';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[OldOrderIds].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[OldOrderIds]') IS NOT NULL
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
    AND CHARINDEX(N''OldOrderIds'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[OldOrderIds]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[OldOrderIds] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/1';
GO

-- contract-001.1 DropModule: trigger [dbo].[Count_Orders]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[Count_Orders]') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[Count_Orders]')
    AND o.type IN ('TR')
)
BEGIN
    DROP TRIGGER [dbo].[Count_Orders];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 DropModule: the trigger [dbo].[Count_Orders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/2';
GO

-- contract-002.1 DropModule: view [dbo].[BoundOrderIds]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    OBJECT_ID(N'[dbo].[BoundOrderIds]') IS NULL
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[BoundOrderIds]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xA20B786B37F83FE938C789F323C9BEF588B10AF9A24B694C851F3511ABEC83B1, 0x20BCA4179E96AFF39745A877382C23FCA519D4D604BEFA499147175C619C1E8C)
    )
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[BoundOrderIds]')
    AND o.type IN ('V')
)
BEGIN
    DROP VIEW [dbo].[BoundOrderIds];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropModule: the view [dbo].[BoundOrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/3';
GO

-- contract-003.1 DropModule: view [dbo].[OldOrderIds]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[OldOrderIds]') IS NULL
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OldOrderIds]')
    AND o.type IN ('V')
)
BEGIN
    IF OBJECT_ID(N'[dbo].[OldOrderIds]') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[OldOrderIds]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''OldOrderIds''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[OldOrderIds]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[OldOrderIds]'')
    AND d.referencing_id NOT IN (ISNULL(OBJECT_ID(N''[dbo].[BoundOrderIds]''), 0), ISNULL(OBJECT_ID(N''[dbo].[Count_Orders]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OldOrderIds]''), 0), ISNULL(OBJECT_ID(N''[dbo].[OrderIds]''), 0));
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[OldOrderIds] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[OldOrderIds], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DROP VIEW [dbo].[OldOrderIds];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 DropModule: the view [dbo].[OldOrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/4';
GO

-- contract-004.1 MoveToSchema: table [sales].[Orders]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    (
        OBJECT_ID(N'[sales].[Orders]') IS NOT NULL
        AND OBJECT_ID(N'[dbo].[Orders]') IS NULL
    )
    OR OBJECT_ID(N'[sales].[Purchases]') IS NOT NULL
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[sales].[Orders]') IS NULL
BEGIN
    ALTER SCHEMA [sales] TRANSFER OBJECT::[dbo].[Orders];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 MoveToSchema: the table [sales].[Orders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/5';
GO

-- contract-005.1 RenameElement: table [sales].[Purchases]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[sales].[Purchases]') IS NOT NULL
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[sales].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[sales].[Purchases]') IS NULL
BEGIN
    DECLARE @returned int;
    EXEC @returned = sys.sp_rename @objname = N'[sales].[Orders]', @newname = N'Purchases', @objtype = N'OBJECT';
    IF @returned <> 0
    BEGIN
        THROW 59010, N'MOP9010: sys.sp_rename failed for [sales].[Orders].', 127;
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 RenameElement: the table [sales].[Purchases] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/6';
GO

-- contract-006.1 CreateModule: view [dbo].[BoundOrderIds]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[BoundOrderIds]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xA20B786B37F83FE938C789F323C9BEF588B10AF9A24B694C851F3511ABEC83B1, 0x20BCA4179E96AFF39745A877382C23FCA519D4D604BEFA499147175C619C1E8C)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[BoundOrderIds]')
        AND m.definition IS NULL
    )
)
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[BoundOrderIds]') IS NULL
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.BoundOrderIds WITH SCHEMABINDING AS SELECT Id FROM sales.Purchases;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 CreateModule: the view [dbo].[BoundOrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/7';
GO

-- contract-007.1 AlterModule: view [dbo].[OrderIds]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/7' OR @@TRANCOUNT <> 0
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
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x754D14FC2D27F005128ECB697CB242456F3309D2BE11FF061C393B1E92BD01B3, 0x61EC1DA68545444488AA3777D33C3E3CC088ACDAA5FF5E84674E19CDE9C10C50)
)
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OrderIds]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.OrderIds AS SELECT Id FROM sales.Purchases;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-007.1 AlterModule: the view [dbo].[OrderIds] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/8';
GO

-- contract-008.1 RegisterRefactoring: table [dbo].[__RefactorLog]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/8' OR @@TRANCOUNT <> 0
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
        EXEC sys.sp_executesql N'INSERT INTO [dbo].[__RefactorLog] ([OperationKey])
SELECT k.[OperationKey]
FROM (VALUES (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000014'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000015''))) AS k ([OperationKey])
WHERE NOT EXISTS (SELECT * FROM [dbo].[__RefactorLog] AS r WHERE r.[OperationKey] = k.[OperationKey]);';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'4C26BE7B8F5749AC/contract.deploy/9';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'4C26BE7B8F5749AC/contract.deploy/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

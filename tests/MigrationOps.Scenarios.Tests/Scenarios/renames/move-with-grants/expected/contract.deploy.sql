-- contract.deploy.sql: makes the phase Contract in 11 steps.
-- Plan 8826AF59AFE19996CC63D56FEAF67D75B724F1271D8B31F85EDB2977D95EE7BD of 2030-01-01
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/-1';
GO

-- MOP9032: no module may name [dbo].[ReadOrders] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[ReadOrders]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[ReadOrders]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''ReadOrders''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[ReadOrders]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[ReadOrders]'')
    AND d.referencing_id NOT IN (ISNULL(OBJECT_ID(N''[dbo].[ReadOrders]''), 0), ISNULL(OBJECT_ID(N''[sales].[ReadOrders]''), 0));
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[ReadOrders] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[ReadOrders], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/0';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[ReadOrders].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[ReadOrders]') IS NOT NULL
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
    AND CHARINDEX(N''ReadOrders'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[ReadOrders]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[ReadOrders] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/1';
GO

-- contract-001.1 MoveToSchema: alias type [sales].[Code]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF TYPE_ID(N'[sales].[Code]') IS NOT NULL
AND TYPE_ID(N'[dbo].[Code]') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF TYPE_ID(N'[dbo].[Code]') IS NOT NULL
AND TYPE_ID(N'[sales].[Code]') IS NULL
BEGIN
    ALTER SCHEMA [sales] TRANSFER TYPE::[dbo].[Code];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 MoveToSchema: the alias type [sales].[Code] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/2';
GO

-- contract-002.1 RevokePermission: permission EXECUTE ON OBJECT::[dbo].[ReadOrders] TO [clerks]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'EXECUTE'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[ReadOrders]')
    AND p.minor_id = 0
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'EXECUTE'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[ReadOrders]')
    AND p.minor_id = 0
    AND p.state = 'G'
)
BEGIN
    REVOKE EXECUTE ON OBJECT::[dbo].[ReadOrders]
        FROM [clerks];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 RevokePermission: the permission EXECUTE ON OBJECT::[dbo].[ReadOrders] TO [clerks] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/3';
GO

-- contract-003.1 RevokePermission: permission SELECT ON OBJECT::[dbo].[Orders] TO [clerks]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Orders]')
    AND p.minor_id = 0
)
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Orders]')
    AND p.minor_id = 0
    AND p.state = 'G'
)
BEGIN
    REVOKE SELECT ON OBJECT::[dbo].[Orders]
        FROM [clerks];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 RevokePermission: the permission SELECT ON OBJECT::[dbo].[Orders] TO [clerks] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/4';
GO

-- contract-004.1 DropModule: procedure [dbo].[ReadOrders]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[ReadOrders]') IS NULL
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[ReadOrders]')
    AND o.type IN ('P')
)
BEGIN
    IF OBJECT_ID(N'[dbo].[ReadOrders]') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[ReadOrders]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''ReadOrders''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[ReadOrders]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[ReadOrders]'')
    AND d.referencing_id NOT IN (ISNULL(OBJECT_ID(N''[dbo].[ReadOrders]''), 0), ISNULL(OBJECT_ID(N''[sales].[ReadOrders]''), 0));
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[ReadOrders] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[ReadOrders], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DROP PROCEDURE [dbo].[ReadOrders];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 DropModule: the procedure [dbo].[ReadOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/5';
GO

-- contract-005.1 MoveToSchema: table [sales].[Orders]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/5' OR @@TRANCOUNT <> 0
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
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[sales].[Orders]') IS NULL
BEGIN
    ALTER SCHEMA [sales] TRANSFER OBJECT::[dbo].[Orders];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 MoveToSchema: the table [sales].[Orders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/6';
GO

-- contract-006.1 RenameElement: table [sales].[Purchases]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[sales].[Purchases]') IS NOT NULL
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 RenameElement: the table [sales].[Purchases] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/7';
GO

-- contract-007.1 GrantPermission: permission SELECT ON OBJECT::[sales].[Purchases] TO [clerks]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/7' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[sales].[Purchases]')
    AND p.minor_id = 0
    AND p.state = 'G'
)
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[sales].[Purchases]')
    AND p.minor_id = 0
)
BEGIN
    GRANT SELECT ON OBJECT::[sales].[Purchases]
        TO [clerks];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-007.1 GrantPermission: the permission SELECT ON OBJECT::[sales].[Purchases] TO [clerks] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/8';
GO

-- contract-008.1 RenameElement: column [sales].[Purchases].[State]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/8' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'State', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'Status', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-008.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'Status', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'State', N'ColumnId') IS NULL
BEGIN
    DECLARE @returned int;
    EXEC @returned = sys.sp_rename @objname = N'[sales].[Purchases].[Status]', @newname = N'State', @objtype = N'COLUMN';
    IF @returned <> 0
    BEGIN
        THROW 59010, N'MOP9010: sys.sp_rename failed for [sales].[Purchases].[Status].', 127;
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-008.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-008.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-008.1 RenameElement: the column [sales].[Purchases].[State] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/9';
GO

-- contract-009.1 CreateModule: procedure [sales].[ReadOrders]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[sales].[ReadOrders]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x7B990DDA5BB394CA9FC824DBA794FC688F35446C7AD8E5646B8D1D36471D85B9, 0x536A31796DA4EAE2099CED3122C8A16C8F24D62828AE7B93AF8EAFB6F6D151ED)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[sales].[ReadOrders]')
        AND m.definition IS NULL
    )
)
BEGIN
    PRINT N'contract-009.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[sales].[ReadOrders]') IS NULL
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER PROCEDURE sales.ReadOrders AS SELECT Id FROM sales.Purchases;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-009.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-009.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-009.1 CreateModule: the procedure [sales].[ReadOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/10';
GO

-- contract-010.1 GrantPermission: permission EXECUTE ON OBJECT::[sales].[ReadOrders] TO [clerks]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/10' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'EXECUTE'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[sales].[ReadOrders]')
    AND p.minor_id = 0
    AND p.state = 'G'
)
BEGIN
    PRINT N'contract-010.1: already done, skipped.';
END
ELSE IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'EXECUTE'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[sales].[ReadOrders]')
    AND p.minor_id = 0
)
BEGIN
    GRANT EXECUTE ON OBJECT::[sales].[ReadOrders]
        TO [clerks];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-010.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-010.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-010.1 GrantPermission: the permission EXECUTE ON OBJECT::[sales].[ReadOrders] TO [clerks] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/11';
GO

-- contract-011.1 RegisterRefactoring: table [dbo].[__RefactorLog]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/11' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF 1 = 0
BEGIN
    PRINT N'contract-011.1: already done, skipped.';
END
ELSE IF 1 = 1
BEGIN
    IF COL_LENGTH(N'[dbo].[__RefactorLog]', N'OperationKey') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N'INSERT INTO [dbo].[__RefactorLog] ([OperationKey])
SELECT k.[OperationKey]
FROM (VALUES (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000001'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000002'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000003'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000004'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000005''))) AS k ([OperationKey])
WHERE NOT EXISTS (SELECT * FROM [dbo].[__RefactorLog] AS r WHERE r.[OperationKey] = k.[OperationKey]);';
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-011.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-011.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-011.1 RegisterRefactoring: the table [dbo].[__RefactorLog] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.deploy/12';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.deploy/12' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

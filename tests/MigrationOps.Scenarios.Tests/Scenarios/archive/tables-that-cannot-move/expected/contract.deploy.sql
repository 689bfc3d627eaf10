-- contract.deploy.sql: makes the phase Contract in 4 steps.
-- Plan 33B3B9FD6017C1953FC996A5B3A22D174315C6B53827198BB44619DA9D406982 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Every lock is short; a step that waits longer than 5 seconds for one gives up.
-- Loses data: contract-001.1 [dbo].[Price]. Every row of the table goes, without an archive: the table is system-versioned.
-- Loses data: contract-002.1 [dbo].[Sync]. Every row of the table goes, without an archive: [PK_Sync] is also the name of a constraint of another archive or of the books.
-- Loses data: contract-003.1 [dbo].[Typed]. Every row of the table goes, without an archive: it uses [dbo].[Code], which goes or changes.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-8';
GO

-- MOP9032: no module may name [dbo].[Price] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Price]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[Price]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''Price''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Price]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[Price]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Price] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Price], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-7';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Price].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Price]') IS NOT NULL
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
    AND CHARINDEX(N''Price'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Price]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Price] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-6';
GO

-- MOP9034: nobody may have used [dbo].[Price] in the last 7 days.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Price]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.dm_db_index_usage_stats AS u
    WHERE u.database_id = DB_ID()
    AND u.object_id = OBJECT_ID(N''[dbo].[Price]'')
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
        THROW 59035, N'MOP9035: It is not known whether [dbo].[Price] is used: the server has run for less than 7 days, or its counters may not be read (VIEW SERVER STATE). Wait, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59034, N'MOP9034: [dbo].[Price] was used in the last 7 days. usage.sql counts it: move who uses it away, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-5';
GO

-- MOP9032: no module may name [dbo].[Sync] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Sync]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[Sync]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''Sync''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Sync]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[Sync]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Sync] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Sync], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-4';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Sync].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Sync]') IS NOT NULL
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
    AND CHARINDEX(N''Sync'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Sync]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Sync] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-3';
GO

-- MOP9034: nobody may have used [dbo].[Sync] in the last 7 days.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Sync]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.dm_db_index_usage_stats AS u
    WHERE u.database_id = DB_ID()
    AND u.object_id = OBJECT_ID(N''[dbo].[Sync]'')
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
        THROW 59035, N'MOP9035: It is not known whether [dbo].[Sync] is used: the server has run for less than 7 days, or its counters may not be read (VIEW SERVER STATE). Wait, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59034, N'MOP9034: [dbo].[Sync] was used in the last 7 days. usage.sql counts it: move who uses it away, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-2';
GO

-- MOP9032: no module may name [dbo].[Typed] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Typed]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[Typed]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''Typed''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Typed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[Typed]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Typed] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Typed], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/-1';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Typed].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Typed]') IS NOT NULL
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
    AND CHARINDEX(N''Typed'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Typed]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Typed] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/0';
GO

-- MOP9034: nobody may have used [dbo].[Typed] in the last 7 days.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[dbo].[Typed]') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.dm_db_index_usage_stats AS u
    WHERE u.database_id = DB_ID()
    AND u.object_id = OBJECT_ID(N''[dbo].[Typed]'')
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
        THROW 59035, N'MOP9035: It is not known whether [dbo].[Typed] is used: the server has run for less than 7 days, or its counters may not be read (VIEW SERVER STATE). Wait, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59034, N'MOP9034: [dbo].[Typed] was used in the last 7 days. usage.sql counts it: move who uses it away, or waive MOP9034 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/1';
GO

-- contract-001.1 DropTable: table [dbo].[Price]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every row of the table goes, without an archive: the table is system-versioned.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[Price]') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Price]', N'U')
    AND (
        (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
        OR (c.name = N'Since' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'datetime2') AND c.scale = 7)
        OR (c.name = N'Until' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'datetime2') AND c.scale = 7)
    )
) = 3
BEGIN
    IF OBJECT_ID(N'[dbo].[Price]') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[Price]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''Price''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Price]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[Price]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Price] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Price], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    ALTER TABLE [dbo].[Price] SET (SYSTEM_VERSIONING = OFF);
    DROP TABLE [dbo].[Price];
    DROP TABLE [dbo].[PriceHistory];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 DropTable: the table [dbo].[Price] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/2';
GO

-- contract-002.1 DropTable: table [dbo].[Sync]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every row of the table goes, without an archive: [PK_Sync] is also the name of a constraint of another archive or of the books.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[Sync]') IS NULL
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Sync]', N'U')
    AND (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
) = 1
BEGIN
    IF OBJECT_ID(N'[dbo].[Sync]') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[Sync]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''Sync''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Sync]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[Sync]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Sync] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Sync], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DROP TABLE [dbo].[Sync];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropTable: the table [dbo].[Sync] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/3';
GO

-- contract-003.1 DropTable: table [dbo].[Typed]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every row of the table goes, without an archive: it uses [dbo].[Code], which goes or changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[Typed]') IS NULL
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Typed]', N'U')
    AND (
        (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
        OR (c.name = N'Code' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'[dbo].[Code]'))
    )
) = 2
BEGIN
    IF OBJECT_ID(N'[dbo].[Typed]') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE (
        d.referenced_id = OBJECT_ID(N''[dbo].[Typed]'')
        OR (
            d.referenced_id IS NULL
            AND d.referenced_database_name IS NULL
            AND d.referenced_entity_name = N''Typed''
            AND (d.referenced_schema_name IS NULL OR d.referenced_schema_name = N''dbo'')
        )
    )
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Typed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND o.parent_object_id <> OBJECT_ID(N''[dbo].[Typed]'');
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Typed] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Typed], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    DROP TABLE [dbo].[Typed];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 DropTable: the table [dbo].[Typed] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/4';
GO

-- contract-004.1 DropAliasType: alias type [dbo].[Code]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF TYPE_ID(N'[dbo].[Code]') IS NULL
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.types AS t
    WHERE t.user_type_id = TYPE_ID(N'[dbo].[Code]')
    AND t.is_table_type = 0
    AND t.system_type_id = TYPE_ID(N'varchar')
    AND t.max_length = 20
    AND t.is_nullable = 0
)
BEGIN
    DROP TYPE [dbo].[Code];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 DropAliasType: the alias type [dbo].[Code] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.deploy/5';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.deploy/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

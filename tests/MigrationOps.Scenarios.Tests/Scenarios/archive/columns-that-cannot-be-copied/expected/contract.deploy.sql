-- contract.deploy.sql: makes the phase Contract in 6 steps.
-- Plan C75C1F86E3425B8F9D2224A154937581EA7BA410C00ECB1957AFD71A54B4BE33 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-001.1 [dbo].[ByName].[PK_ByName]: everybody on the table waits (Sch-M), while every row is written
-- Loses data: contract-002.1 [dbo].[ByName].[Name]. Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.
-- Loses data: contract-003.1 [dbo].[Heap].[B]. Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.
-- Loses data: contract-004.1 [dbo].[Keyed].[Old]. Every value of the column goes, without an archive: values of type TEXT cannot be compared with a copy.
-- Loses data: contract-005.1 [dbo].[Keyed].[Row]. Every value of the column goes, without an archive: values of type ROWVERSION cannot be compared with a copy.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-9';
GO

-- MOP9032: no module may name [dbo].[ByName].[Name] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[ByName]'), N'Name', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[ByName]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[ByName]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Name'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[ByName].[Name] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[ByName].[Name], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-8';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[ByName].[Name].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[ByName]'), N'Name', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''ByName'', t.query_sql_text) > 0
    AND CHARINDEX(N''Name'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[ByName].[Name]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[ByName].[Name] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-7';
GO

-- MOP9032: no module may name [dbo].[Heap].[B] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Heap]'), N'B', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Heap]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Heap]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''B'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Heap].[B] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Heap].[B], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-6';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Heap].[B].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Heap]'), N'B', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Heap'', t.query_sql_text) > 0
    AND CHARINDEX(N''B'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Heap].[B]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Heap].[B] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-5';
GO

-- MOP9032: no module may name [dbo].[Keyed].[Old] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Old', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Keyed]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Keyed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Old'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Keyed].[Old] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Keyed].[Old], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-4';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Keyed].[Old].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Old', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Keyed'', t.query_sql_text) > 0
    AND CHARINDEX(N''Old'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Keyed].[Old]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Keyed].[Old] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-3';
GO

-- MOP9032: no module may name [dbo].[Keyed].[Row] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Row', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Keyed]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Keyed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Row'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Keyed].[Row] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Keyed].[Row], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-2';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Keyed].[Row].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Row', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Keyed'', t.query_sql_text) > 0
    AND CHARINDEX(N''Row'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Keyed].[Row]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Keyed].[Row] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/-1';
GO

-- MOP9032: no module may name [dbo].[Keyed].[Twice] but those that the plan changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/-1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Twice', N'ColumnId') IS NOT NULL
BEGIN
    DECLARE @uses1 bigint;
    EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Keyed]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Keyed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Twice'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
    IF @uses1 IS NULL
    BEGIN
        THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Keyed].[Twice] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59032, N'MOP9032: Modules name [dbo].[Keyed].[Twice], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/0';
GO

-- MOP9033: no query of the last 7 days may name [dbo].[Keyed].[Twice].
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/0' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Twice', N'ColumnId') IS NOT NULL
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
    AND CHARINDEX(N''Keyed'', t.query_sql_text) > 0
    AND CHARINDEX(N''Twice'', t.query_sql_text) > 0
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
        THROW 59035, N'MOP9035: It is not known whether queries name [dbo].[Keyed].[Twice]: Query Store is off, captures nothing, keeps less than 7 days, has run for less, or may not be read (VIEW DATABASE STATE). Switch it on and wait, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
    IF @uses1 <> 0
    BEGIN
        THROW 59033, N'MOP9033: Query Store has seen queries that name [dbo].[Keyed].[Twice] in the last 7 days. usage.sql counts them: move who sends them away, or waive MOP9033 for it. Nothing was changed.', 127;
    END;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/1';
GO

-- contract-001.1 DropConstraint: primary key [dbo].[ByName].[PK_ByName]
-- Lock: everybody on the table waits (Sch-M), while every row is written.
-- Without its clustered index the table becomes a heap, and every other index is rebuilt.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.key_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[ByName]', N'U')
    AND x.type = 'PK'
)
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.key_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[ByName]', N'U')
    AND x.type = 'PK'
    AND x.name = N'PK_ByName'
    AND EXISTS (
        SELECT *
        FROM sys.indexes AS i
        WHERE i.object_id = x.parent_object_id
        AND i.index_id = x.unique_index_id
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
)
BEGIN
    ALTER TABLE [dbo].[ByName] DROP CONSTRAINT [PK_ByName];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 DropConstraint: the primary key [dbo].[ByName].[PK_ByName] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/2';
GO

-- contract-002.1 DropColumn: column [dbo].[ByName].[Name]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[ByName]'), N'Name', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[ByName]', N'U')
    AND c.name = N'Name'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 40
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[ByName]'), N'Name', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[ByName]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[ByName]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Name'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[ByName].[Name] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[ByName].[Name], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    ALTER TABLE [dbo].[ByName] DROP COLUMN [Name];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropColumn: the column [dbo].[ByName].[Name] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/3';
GO

-- contract-003.1 DropColumn: column [dbo].[Heap].[B]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Heap]'), N'B', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Heap]', N'U')
    AND c.name = N'B'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Heap]'), N'B', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Heap]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Heap]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''B'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Heap].[B] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Heap].[B], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    ALTER TABLE [dbo].[Heap] DROP COLUMN [B];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 DropColumn: the column [dbo].[Heap].[B] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/4';
GO

-- contract-004.1 DropColumn: column [dbo].[Keyed].[Old]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every value of the column goes, without an archive: values of type TEXT cannot be compared with a copy.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Old', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Keyed]', N'U')
    AND c.name = N'Old'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'text')
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Old', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Keyed]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Keyed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Old'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Keyed].[Old] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Keyed].[Old], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    ALTER TABLE [dbo].[Keyed] DROP COLUMN [Old];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 DropColumn: the column [dbo].[Keyed].[Old] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/5';
GO

-- contract-005.1 DropColumn: column [dbo].[Keyed].[Row]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every value of the column goes, without an archive: values of type ROWVERSION cannot be compared with a copy.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/5' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Row', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Keyed]', N'U')
    AND c.name = N'Row'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'timestamp')
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Row', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Keyed]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Keyed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Row'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Keyed].[Row] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Keyed].[Row], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    ALTER TABLE [dbo].[Keyed] DROP COLUMN [Row];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 DropColumn: the column [dbo].[Keyed].[Row] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/6';
GO

-- contract-006.1 DropColumn: column [dbo].[Keyed].[Twice]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/6' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Twice', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Keyed]', N'U')
    AND c.name = N'Twice'
    AND c.is_computed = 1
)
BEGIN
    IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Twice', N'ColumnId') IS NOT NULL
    BEGIN
        DECLARE @uses1 bigint;
        EXEC sys.sp_executesql N'BEGIN TRY
    SELECT @uses = COUNT_BIG(*)
    FROM sys.sql_expression_dependencies AS d
    INNER JOIN sys.sql_modules AS m ON m.object_id = d.referencing_id
    INNER JOIN sys.objects AS o ON o.object_id = d.referencing_id
    WHERE d.referenced_id = OBJECT_ID(N''[dbo].[Keyed]'')
    AND d.referencing_id <> OBJECT_ID(N''[dbo].[Keyed]'')
    AND o.name NOT LIKE N''migrationops[_]sync[_]%''
    AND (m.definition IS NULL OR CHARINDEX(N''Twice'', m.definition) > 0);
END TRY
BEGIN CATCH
    SET @uses = NULL;
END CATCH;', N'@uses bigint OUTPUT', @uses = @uses1 OUTPUT;
        IF @uses1 IS NULL
        BEGIN
            THROW 59035, N'MOP9035: It could not be found out whether this holds: no module may name [dbo].[Keyed].[Twice] but those that the plan changes. The one who runs the script may lack a permission. Nothing was changed.', 127;
        END;
        IF @uses1 <> 0
        BEGIN
            THROW 59032, N'MOP9032: Modules name [dbo].[Keyed].[Twice], which is to go. usage.sql counts them: change them first, or waive MOP9032 for it. Nothing was changed.', 127;
        END;
    END;
    ALTER TABLE [dbo].[Keyed] DROP COLUMN [Twice];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 DropColumn: the column [dbo].[Keyed].[Twice] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.deploy/7';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.deploy/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

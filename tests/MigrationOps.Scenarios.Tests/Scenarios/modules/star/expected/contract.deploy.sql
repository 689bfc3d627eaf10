-- contract.deploy.sql: makes the phase Contract in 3 steps.
-- Plan 265C60C1CD257A3151AEE9E2114DF0992FA70A13BB19986EA58C45AFFD42FA70 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.deploy.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Every lock is short; a step that waits longer than 5 seconds for one gives up.
-- Loses data: contract-001.1 [dbo].[Orders].[Note]. Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'265C60C1CD257A31/contract.deploy/1';
GO

-- contract-001.1 DropColumn: column [dbo].[Orders].[Note]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
-- Loss: Every value of the column goes, without an archive: the table has no other key that refuses NULL and stays as it is, so that the values could not find their rows again.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'265C60C1CD257A31/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Note', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Note'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 200
)
BEGIN
    ALTER TABLE [dbo].[Orders] DROP COLUMN [Note];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 DropColumn: the column [dbo].[Orders].[Note] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'265C60C1CD257A31/contract.deploy/2';
GO

-- contract-002.1 RefreshModule: view [dbo].[AllOrders]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'265C60C1CD257A31/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF 1 = 0
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[AllOrders]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_refreshsqlmodule @name = N'[dbo].[AllOrders]';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 RefreshModule: the view [dbo].[AllOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'265C60C1CD257A31/contract.deploy/3';
GO

-- contract-003.1 RefreshModule: view [dbo].[LateOrders]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'265C60C1CD257A31/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF 1 = 0
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[LateOrders]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_refreshsqlmodule @name = N'[dbo].[LateOrders]';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 RefreshModule: the view [dbo].[LateOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'265C60C1CD257A31/contract.deploy/4';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'265C60C1CD257A31/contract.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

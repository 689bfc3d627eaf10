-- contract.deploy.sql: makes the phase Contract in 4 steps.
-- Plan CACABC3AF9744BFDCD8DFFBA0F10CE0330C697BE4FADB24A3C5EC48F549D6C7C of 2030-01-01
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'CACABC3AF9744BFD/contract.deploy/1';
GO

-- contract-001.1 RenameElement: table [dbo].[Customers]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'CACABC3AF9744BFD/contract.deploy/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[Customers]') IS NOT NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Buyers]') IS NOT NULL
AND OBJECT_ID(N'[dbo].[Customers]') IS NULL
BEGIN
    DECLARE @returned int;
    EXEC @returned = sys.sp_rename @objname = N'[dbo].[Buyers]', @newname = N'Customers', @objtype = N'OBJECT';
    IF @returned <> 0
    BEGIN
        THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Buyers].', 127;
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 RenameElement: the table [dbo].[Customers] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'CACABC3AF9744BFD/contract.deploy/2';
GO

-- contract-002.1 RenameElement: column [dbo].[A.b]]c].[Länge.]
-- Lock: everybody on the table waits (Sch-M), for a moment: only metadata changes.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'CACABC3AF9744BFD/contract.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[A.b]]c]'), N'Länge.', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[A.b]]c]'), N'Größe', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[A.b]]c]'), N'Größe', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[A.b]]c]'), N'Länge.', N'ColumnId') IS NULL
BEGIN
    DECLARE @returned int;
    EXEC @returned = sys.sp_rename @objname = N'[dbo].[A.b]]c].[Größe]', @newname = N'Länge.', @objtype = N'COLUMN';
    IF @returned <> 0
    BEGIN
        THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[A.b]]c].[Größe].', 127;
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 RenameElement: the column [dbo].[A.b]]c].[Länge.] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'CACABC3AF9744BFD/contract.deploy/3';
GO

-- contract-003.1 CreateTable: table [dbo].[Buyers]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'CACABC3AF9744BFD/contract.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Buyers]', N'U')
    AND (c.name = N'Name' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'varchar') AND c.max_length = 50)
) = 1
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Buyers]') IS NULL
BEGIN
    CREATE TABLE [dbo].[Buyers] (
        [Name] VARCHAR (50) NOT NULL
    );
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 CreateTable: the table [dbo].[Buyers] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'CACABC3AF9744BFD/contract.deploy/4';
GO

-- contract-004.1 RegisterRefactoring: table [dbo].[__RefactorLog]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'CACABC3AF9744BFD/contract.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF 1 = 0
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF 1 = 1
BEGIN
    IF COL_LENGTH(N'[dbo].[__RefactorLog]', N'OperationKey') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N'INSERT INTO [dbo].[__RefactorLog] ([OperationKey])
SELECT k.[OperationKey]
FROM (VALUES (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000001'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000002'')), (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000003''))) AS k ([OperationKey])
WHERE NOT EXISTS (SELECT * FROM [dbo].[__RefactorLog] AS r WHERE r.[OperationKey] = k.[OperationKey]);';
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 RegisterRefactoring: the table [dbo].[__RefactorLog] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'CACABC3AF9744BFD/contract.deploy/5';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'CACABC3AF9744BFD/contract.deploy/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.deploy: finished.';
GO

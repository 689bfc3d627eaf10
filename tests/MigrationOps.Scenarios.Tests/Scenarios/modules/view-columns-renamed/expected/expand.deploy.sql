-- expand.deploy.sql: makes the phase Expand in 3 steps.
-- Plan 26BEF64FE78F7BC8E5FFDD2EFA86109A9C400EF9280858891152C08B33663B05 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i expand.deploy.sql
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'26BEF64FE78F7BC8/expand.deploy/1';
GO

-- expand-001.1 AlterModule: view [dbo].[OrderAmounts]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'26BEF64FE78F7BC8/expand.deploy/1' OR @@TRANCOUNT <> 0
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
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xB7422C0B476775398514EBFB5F0851E6D930BC6E90678B716B59C3F766863AA7, 0x6D2C2FEC599B7D71A365EAF74DCDE1D1CED772EC850070B5A71AEE051F7F6972)
)
BEGIN
    PRINT N'expand-001.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.OrderAmounts AS SELECT Id, Amount AS Total FROM dbo.Orders;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-001.1 AlterModule: the view [dbo].[OrderAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'26BEF64FE78F7BC8/expand.deploy/2';
GO

-- expand-002.1 AlterModule: view [dbo].[LargeOrders]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'26BEF64FE78F7BC8/expand.deploy/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 1
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xD9C9DEB61C3629710B60960A0291157AA19997D94676C2F83A8B8C9AE4372B47, 0x2BC7F917074E2B51FCE32D6A3FE558CE2F8D18AB4003E11AF77B6FE94B3BB62B)
)
BEGIN
    PRINT N'expand-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.LargeOrders AS SELECT Id FROM dbo.OrderAmounts WHERE Total > 1000;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-002.1 AlterModule: the view [dbo].[LargeOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'26BEF64FE78F7BC8/expand.deploy/3';
GO

-- expand-003.1 AlterModule: procedure [dbo].[ListAmounts]
-- Lock: nobody waits.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'26BEF64FE78F7BC8/expand.deploy/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[ListAmounts]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 1
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xE3EB394B1811F33A4A005263A889856AE5B81690498D9C5F6921067975BCB72E, 0x133982A58A2195518A1CDA1D0E555D8999F19BDF997ED900912DBC3B8902DB8D)
)
BEGIN
    PRINT N'expand-003.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[ListAmounts]')
    AND o.type IN ('P')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER PROCEDURE dbo.ListAmounts AS SELECT Total FROM dbo.OrderAmounts;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-003.1 AlterModule: the procedure [dbo].[ListAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'26BEF64FE78F7BC8/expand.deploy/4';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'26BEF64FE78F7BC8/expand.deploy/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'expand.deploy: finished.';
GO

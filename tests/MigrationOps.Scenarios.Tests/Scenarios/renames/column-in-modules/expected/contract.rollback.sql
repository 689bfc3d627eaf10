-- contract.rollback.sql: takes the phase Contract back in 6 steps, last one first; modules wait for what they name.
-- Plan 598782EBB4CB78ACB8A006B67B4EF344E9E66190EFACB0B97CB13EF24A4A05F5 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.rollback.sql
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'598782EBB4CB78AC/contract.rollback/1';
GO

-- Takes back contract-006.1 RegisterRefactoring: table [dbo].[__RefactorLog]
-- Undone by UnregisterRefactoring.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'598782EBB4CB78AC/contract.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF 1 = 0
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF 1 = 1
BEGIN
    IF COL_LENGTH(N'[dbo].[__RefactorLog]', N'OperationKey') IS NOT NULL
    BEGIN
        EXEC sys.sp_executesql N'DELETE FROM [dbo].[__RefactorLog]
WHERE [OperationKey] IN (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000011''));';
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 RegisterRefactoring: the table [dbo].[__RefactorLog] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'598782EBB4CB78AC/contract.rollback/2';
GO

-- Takes back contract-001.1 RenameElement: column [dbo].[Orders].[Total]
-- Undone by RenameElement. Module texts that name the new name break.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'598782EBB4CB78AC/contract.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Total', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Total', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NULL
BEGIN
    DECLARE @returned int;
    EXEC @returned = sys.sp_rename @objname = N'[dbo].[Orders].[Total]', @newname = N'Amount', @objtype = N'COLUMN';
    IF @returned <> 0
    BEGIN
        THROW 59010, N'MOP9010: sys.sp_rename failed for [dbo].[Orders].[Total].', 127;
    END;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 RenameElement: the column [dbo].[Orders].[Total] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'598782EBB4CB78AC/contract.rollback/3';
GO

-- Takes back contract-002.1 AlterModule: view [dbo].[OrderAmounts]
-- Undone by AlterModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'598782EBB4CB78AC/contract.rollback/3' OR @@TRANCOUNT <> 0
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
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xC7C18EBF44B0FB8074DF32EA4992322DD251D77EC9332E056B61869927E872D1, 0x369B626C6F857374BC95746AF305BB8469B8D3272F379016B61270037843EF9B)
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OrderAmounts]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.OrderAmounts AS SELECT Id, Amount FROM dbo.Orders;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 AlterModule: the view [dbo].[OrderAmounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'598782EBB4CB78AC/contract.rollback/4';
GO

-- Takes back contract-003.1 AlterModule: view [dbo].[LargeOrders]
-- Undone by AlterModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'598782EBB4CB78AC/contract.rollback/4' OR @@TRANCOUNT <> 0
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
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xBA8244CB10703C20884518A3D29D93A39D16E8CE19962BC7D3135979E2DAFB76, 0x1CA6A1F09BB8BCB4689939F221AEA0F0FB4881E199D4E2AB4B878332963156EA)
)
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[LargeOrders]')
    AND o.type IN ('V')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.LargeOrders AS SELECT Id, Amount FROM dbo.OrderAmounts WHERE Amount > 1000;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 AlterModule: the view [dbo].[LargeOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'598782EBB4CB78AC/contract.rollback/5';
GO

-- Takes back contract-005.1 AlterModule: procedure [dbo].[ListOrders]
-- Undone by AlterModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'598782EBB4CB78AC/contract.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[ListOrders]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 1
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xC5C9A97F5BE6F8278228B73EBD0C310C704D674C2B0ED152D4DDC4F8AE98F8D6, 0x613413270373D5CFB052D39DDC8DB6895638E21E697F9BCCF65B6114D12880A0)
)
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[ListOrders]')
    AND o.type IN ('P')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER PROCEDURE dbo.ListOrders AS SELECT o.Id, o.Amount, l.Amount FROM dbo.Orders AS o LEFT JOIN dbo.LargeOrders AS l ON l.Id = o.Id;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 AlterModule: the procedure [dbo].[ListOrders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'598782EBB4CB78AC/contract.rollback/6';
GO

-- Takes back contract-004.1 AlterModule: function [dbo].[OrdersAbove]
-- Undone by AlterModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'598782EBB4CB78AC/contract.rollback/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.sql_modules AS m
    WHERE m.object_id = OBJECT_ID(N'[dbo].[OrdersAbove]')
    AND m.uses_ansi_nulls = 1
    AND m.uses_quoted_identifier = 1
    AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x3E4ED37CF0DC33E523C5450342BCBFB5F015A5D9D6B00013213FC21AEA12DA54, 0x9405C738A1B31469F2EE9DBEB491837BA05A882217CBF1226BB56EF77169254E)
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[OrdersAbove]')
    AND o.type IN ('IF')
)
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER FUNCTION dbo.OrdersAbove (@amount INT) RETURNS TABLE AS RETURN (SELECT Id FROM dbo.LargeOrders WHERE Amount > @amount);';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 AlterModule: the function [dbo].[OrdersAbove] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'598782EBB4CB78AC/contract.rollback/7';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'598782EBB4CB78AC/contract.rollback/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

-- contract.rollback.sql: takes the phase Contract back in 4 steps, last one first.
-- Plan 33B3B9FD6017C1953FC996A5B3A22D174315C6B53827198BB44619DA9D406982 of 2030-01-01
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.rollback/1';
GO

-- Takes back contract-004.1 DropAliasType: alias type [dbo].[Code]
-- Undone by CreateAliasType.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.types AS t
    WHERE t.user_type_id = TYPE_ID(N'[dbo].[Code]')
    AND t.is_table_type = 0
    AND t.system_type_id = TYPE_ID(N'varchar')
    AND t.max_length = 20
    AND t.is_nullable = 0
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF TYPE_ID(N'[dbo].[Code]') IS NULL
BEGIN
    CREATE TYPE [dbo].[Code] FROM VARCHAR (20) NOT NULL;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.rollback/2';
GO

-- Takes back contract-003.1 DropTable: table [dbo].[Typed]
-- Undone by CreateTable. The table comes back empty.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Typed]', N'U')
    AND (
        (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
        OR (c.name = N'Code' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'[dbo].[Code]'))
    )
) = 2
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Typed]') IS NULL
BEGIN
    CREATE TABLE [dbo].[Typed] (
        [Id] INT NOT NULL,
        [Code] [dbo].[Code] NOT NULL,
        CONSTRAINT [PK_Typed] PRIMARY KEY CLUSTERED ([Id] ASC)
    );
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.rollback/3';
GO

-- Takes back contract-002.1 DropTable: table [dbo].[Sync]
-- Undone by CreateTable. The table comes back empty.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    SELECT COUNT(*)
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Sync]', N'U')
    AND (c.name = N'Id' AND c.is_computed = 0 AND c.user_type_id = TYPE_ID(N'int'))
) = 1
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Sync]') IS NULL
BEGIN
    CREATE TABLE [dbo].[Sync] (
        [Id] INT NOT NULL,
        CONSTRAINT [PK_Sync] PRIMARY KEY CLUSTERED ([Id] ASC)
    );
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.rollback/4';
GO

-- Takes back contract-001.1 DropTable: table [dbo].[Price]
-- Undone by CreateTable. The table comes back empty.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
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
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Price]') IS NULL
BEGIN
    CREATE TABLE [dbo].[Price] (
        [Id] INT NOT NULL,
        [Since] DATETIME2 (7) GENERATED ALWAYS AS ROW START NOT NULL,
        [Until] DATETIME2 (7) GENERATED ALWAYS AS ROW END NOT NULL,
        CONSTRAINT [PK_Price] PRIMARY KEY CLUSTERED ([Id] ASC),
        PERIOD FOR SYSTEM_TIME ([Since], [Until])
    )
    WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = [dbo].[PriceHistory]));
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'33B3B9FD6017C195/contract.rollback/5';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'33B3B9FD6017C195/contract.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

-- contract.rollback.sql: takes the phase Contract back in 6 steps, last one first.
-- Plan C75C1F86E3425B8F9D2224A154937581EA7BA410C00ECB1957AFD71A54B4BE33 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-001.1 [dbo].[ByName].[PK_ByName]: others may have to wait until DropConstraint is taken back

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.rollback/1';
GO

-- Takes back contract-006.1 DropColumn: column [dbo].[Keyed].[Twice]
-- Undone by AddColumn. The column comes back without its values.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Keyed]', N'U')
    AND c.name = N'Twice'
    AND c.is_computed = 1
)
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Keyed]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Twice', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[Keyed]
        ADD [Twice] AS ((Id * 2));
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.rollback/2';
GO

-- Takes back contract-005.1 DropColumn: column [dbo].[Keyed].[Row]
-- Undone by AddColumn. The column comes back without its values.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.rollback/2' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Keyed]', N'U')
    AND c.name = N'Row'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'timestamp')
)
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Keyed]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Row', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[Keyed]
        ADD [Row] ROWVERSION NOT NULL;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.rollback/3';
GO

-- Takes back contract-004.1 DropColumn: column [dbo].[Keyed].[Old]
-- Undone by AddColumn. The column comes back without its values.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.rollback/3' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Keyed]', N'U')
    AND c.name = N'Old'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'text')
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Keyed]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Keyed]'), N'Old', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[Keyed]
        ADD [Old] TEXT NULL;
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
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.rollback/4';
GO

-- Takes back contract-003.1 DropColumn: column [dbo].[Heap].[B]
-- Undone by AddColumn. The column comes back without its values.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Heap]', N'U')
    AND c.name = N'B'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'int')
)
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Heap]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Heap]'), N'B', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[Heap]
        ADD [B] INT NULL;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.rollback/5';
GO

-- Takes back contract-002.1 DropColumn: column [dbo].[ByName].[Name]
-- Undone by AddColumn. The column comes back without its values.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[ByName]', N'U')
    AND c.name = N'Name'
    AND c.is_computed = 0
    AND c.user_type_id = TYPE_ID(N'nvarchar')
    AND c.max_length = 40
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[ByName]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[ByName]'), N'Name', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[ByName]
        ADD [Name] NVARCHAR (20) NOT NULL;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.rollback/6';
GO

-- Takes back contract-001.1 DropConstraint: primary key [dbo].[ByName].[PK_ByName]
-- Undone by AddConstraint. Duplicate keys that were written meanwhile stop the undo.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.rollback/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
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
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF NOT EXISTS (
    SELECT *
    FROM sys.key_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[ByName]', N'U')
    AND x.type = 'PK'
)
BEGIN
    ALTER TABLE [dbo].[ByName]
        ADD CONSTRAINT [PK_ByName] PRIMARY KEY CLUSTERED ([Name] ASC);
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'C75C1F86E3425B8F/contract.rollback/7';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'C75C1F86E3425B8F/contract.rollback/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

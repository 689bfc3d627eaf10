-- contract.rollback.sql: takes the phase Contract back in 10 steps, last one first.
-- Plan 7AFC78A61E4A4410838098B67A5FAB1C1C021A2C8C2582FD3E5410EFE4904C3F of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i contract.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   contract-003.1 [dbo].[Orders].[CK_Orders]: others may have to wait until DropConstraint is taken back
--   contract-002.1 [dbo].[Orders].[IX_Large]: others may have to wait until DropIndex is taken back
-- Not taken back: contract-008 ValidateConstraint [dbo].[Orders].[CK_Orders]. Nothing to undo.

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/1';
GO

-- Takes back contract-011.1 RegisterRefactoring: table [dbo].[__RefactorLog]
-- Undone by UnregisterRefactoring.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/1' OR @@TRANCOUNT <> 0
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
        EXEC sys.sp_executesql N'DELETE FROM [dbo].[__RefactorLog]
WHERE [OperationKey] IN (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000001''));';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/2';
GO

-- Takes back contract-010.1 CreateModule: view [dbo].[Amounts]
-- Undone by DropModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    OBJECT_ID(N'[dbo].[Amounts]') IS NULL
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[Amounts]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xDDF4BC042224F8194120E3DABAFBF7CA9712D443E4BA6E2193212FD82DCF17E4, 0x1A029D42351673B1C59BFBEE30E02A7D7BDBF21FFE17AB8D005D017BDC6B8FCF)
    )
)
BEGIN
    PRINT N'contract-010.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[dbo].[Amounts]')
    AND o.type IN ('V')
)
BEGIN
    DROP VIEW [dbo].[Amounts];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-010.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-010.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-010.1 CreateModule: the view [dbo].[Amounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/3';
GO

-- Takes back contract-009.1 CreateIndex: index [dbo].[Orders].[IX_Large]
-- Undone by DropIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    (
        NOT EXISTS (
            SELECT *
            FROM sys.indexes AS i
            WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
            AND i.name = N'IX_Large'
        )
        OR EXISTS (
            SELECT *
            FROM sys.indexes AS i
            WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
            AND i.name = N'IX_Large'
            AND i.type = 2
            AND i.is_unique = 0
            AND i.has_filter = 1
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
                AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Total' AND ic.is_descending_key = 0)
            ) = 1
            AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(LOWER(i.filter_definition), N'[', N''), N']', N''), N'(', N''), N')', N''), N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'') = N'amount>1000'
        )
    )
    OR (
        COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NOT NULL
        AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Total', N'ColumnId') IS NULL
    )
)
BEGIN
    PRINT N'contract-009.1: already done, skipped.';
END
ELSE IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Total', N'ColumnId') IS NOT NULL
AND EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Large'
    AND i.type = 2
    AND i.is_unique = 0
    AND i.has_filter = 1
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Total' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    DROP INDEX [IX_Large] ON [dbo].[Orders];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-009.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-009.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-009.1 CreateIndex: the index [dbo].[Orders].[IX_Large] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/4';
GO

-- Takes back contract-007.1 AddConstraint: check constraint [dbo].[Orders].[CK_Orders]
-- Undone by DropConstraint.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    OBJECT_ID(N'[dbo].[CK_Orders]') IS NULL
    OR EXISTS (
        SELECT *
        FROM sys.check_constraints AS x
        WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
        AND x.name = N'CK_Orders'
        AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(LOWER(x.definition), N'[', N''), N']', N''), N'(', N''), N')', N''), N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'') = N'amount>0'
    )
)
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.name = N'CK_Orders'
)
BEGIN
    ALTER TABLE [dbo].[Orders] DROP CONSTRAINT [CK_Orders];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-007.1 AddConstraint: the check constraint [dbo].[Orders].[CK_Orders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/5';
GO

-- Takes back contract-006.1 AddColumn: column [dbo].[Orders].[Twice]
-- Undone by DropColumn.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/5' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF (
    COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Twice', N'ColumnId') IS NULL
    OR EXISTS (
        SELECT *
        FROM sys.computed_columns AS c
        WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
        AND c.name = N'Twice'
        AND c.is_persisted = 0
        AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(LOWER(c.definition), N'[', N''), N']', N''), N'(', N''), N')', N''), N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'') = N'amount*2'
    )
)
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Twice'
    AND c.is_computed = 1
)
BEGIN
    ALTER TABLE [dbo].[Orders] DROP COLUMN [Twice];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-006.1 AddColumn: the column [dbo].[Orders].[Twice] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/6';
GO

-- Takes back contract-005.1 RenameElement: column [dbo].[Orders].[Total]
-- Undone by RenameElement. Module texts that name the new name break.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/6' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Amount', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Total', N'ColumnId') IS NULL
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
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
        THROW 59008, N'MOP9008: contract-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-005.1 RenameElement: the column [dbo].[Orders].[Total] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/7';
GO

-- Takes back contract-004.1 DropColumn: column [dbo].[Orders].[Twice]
-- Undone by AddColumn.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/7' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF EXISTS (
    SELECT *
    FROM sys.columns AS c
    WHERE c.object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND c.name = N'Twice'
    AND c.is_computed = 1
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Orders]', N'U') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[dbo].[Orders]'), N'Twice', N'ColumnId') IS NULL
BEGIN
    ALTER TABLE [dbo].[Orders]
        ADD [Twice] AS ((Amount * 2));
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-004.1 DropColumn: the column [dbo].[Orders].[Twice] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/8';
GO

-- Takes back contract-003.1 DropConstraint: check constraint [dbo].[Orders].[CK_Orders]
-- Undone by AddConstraint.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.check_constraints AS x
    WHERE x.parent_object_id = OBJECT_ID(N'[dbo].[Orders]', N'U')
    AND x.name = N'CK_Orders'
)
BEGIN
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[CK_Orders]') IS NULL
BEGIN
    ALTER TABLE [dbo].[Orders] WITH CHECK
        ADD CONSTRAINT [CK_Orders] CHECK (Amount > 0);
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-003.1 DropConstraint: the check constraint [dbo].[Orders].[CK_Orders] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/9';
GO

-- Takes back contract-002.1 DropIndex: index [dbo].[Orders].[IX_Large]
-- Undone by CreateIndex.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Large'
    AND i.type = 2
    AND i.is_unique = 0
    AND i.has_filter = 1
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
        AND (ic.key_ordinal = 1 AND COL_NAME(ic.object_id, ic.column_id) = N'Amount' AND ic.is_descending_key = 0)
    ) = 1
)
BEGIN
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND NOT EXISTS (
    SELECT *
    FROM sys.indexes AS i
    WHERE i.object_id = OBJECT_ID(N'[dbo].[Orders]')
    AND i.name = N'IX_Large'
)
BEGIN
    CREATE NONCLUSTERED INDEX [IX_Large]
        ON [dbo].[Orders] ([Amount] ASC)
        WHERE Amount > 1000;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-002.1 DropIndex: the index [dbo].[Orders].[IX_Large] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/10';
GO

-- Takes back contract-001.1 DropModule: view [dbo].[Amounts]
-- Undone by CreateModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/10' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[Amounts]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0xDDF4BC042224F8194120E3DABAFBF7CA9712D443E4BA6E2193212FD82DCF17E4, 0x1A029D42351673B1C59BFBEE30E02A7D7BDBF21FFE17AB8D005D017BDC6B8FCF)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[Amounts]')
        AND m.definition IS NULL
    )
)
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[Amounts]') IS NULL
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER VIEW dbo.Amounts WITH SCHEMABINDING AS SELECT Amount FROM dbo.Orders;';
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: contract-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'contract-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: contract-001.1 DropModule: the view [dbo].[Amounts] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'7AFC78A61E4A4410/contract.rollback/11';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'7AFC78A61E4A4410/contract.rollback/11' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

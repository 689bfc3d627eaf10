-- contract.rollback.sql: takes the phase Contract back in 11 steps, last one first.
-- Plan 8826AF59AFE19996CC63D56FEAF67D75B724F1271D8B31F85EDB2977D95EE7BD of 2030-01-01
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/1';
GO

-- Takes back contract-011.1 RegisterRefactoring: table [dbo].[__RefactorLog]
-- Undone by UnregisterRefactoring.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/1' OR @@TRANCOUNT <> 0
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
WHERE [OperationKey] IN (CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000001''), CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000002''), CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000003''), CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000004''), CONVERT(uniqueidentifier, N''5d0c7a51-0f6e-4c38-9d4e-000000000005''));';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/2';
GO

-- Takes back contract-010.1 GrantPermission: permission EXECUTE ON OBJECT::[sales].[ReadOrders] TO [clerks]
-- Undone by RevokePermission.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/2' OR @@TRANCOUNT <> 0
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
    AND p.major_id = OBJECT_ID(N'[sales].[ReadOrders]')
    AND p.minor_id = 0
)
BEGIN
    PRINT N'contract-010.1: already done, skipped.';
END
ELSE IF EXISTS (
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
    REVOKE EXECUTE ON OBJECT::[sales].[ReadOrders]
        FROM [clerks];
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/3';
GO

-- Takes back contract-009.1 CreateModule: procedure [sales].[ReadOrders]
-- Undone by DropModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/3' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF OBJECT_ID(N'[sales].[ReadOrders]') IS NULL
BEGIN
    PRINT N'contract-009.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.objects AS o
    WHERE o.object_id = OBJECT_ID(N'[sales].[ReadOrders]')
    AND o.type IN ('P')
)
BEGIN
    DROP PROCEDURE [sales].[ReadOrders];
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
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/4';
GO

-- Takes back contract-008.1 RenameElement: column [sales].[Purchases].[State]
-- Undone by RenameElement. Module texts that name the new name break.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    (
        COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'Status', N'ColumnId') IS NOT NULL
        AND COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'State', N'ColumnId') IS NULL
    )
    OR (
        (
            OBJECT_ID(N'[sales].[Orders]') IS NOT NULL
            OR OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
        )
        AND OBJECT_ID(N'[sales].[Purchases]') IS NULL
    )
)
BEGIN
    PRINT N'contract-008.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[sales].[Purchases]') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'State', N'ColumnId') IS NOT NULL
AND COLUMNPROPERTY(OBJECT_ID(N'[sales].[Purchases]'), N'Status', N'ColumnId') IS NULL
BEGIN
    DECLARE @returned int;
    EXEC @returned = sys.sp_rename @objname = N'[sales].[Purchases].[State]', @newname = N'Status', @objtype = N'COLUMN';
    IF @returned <> 0
    BEGIN
        THROW 59010, N'MOP9010: sys.sp_rename failed for [sales].[Purchases].[State].', 127;
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/5';
GO

-- Takes back contract-007.1 GrantPermission: permission SELECT ON OBJECT::[sales].[Purchases] TO [clerks]
-- Undone by RevokePermission.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/5' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[sales].[Purchases]')
    AND p.minor_id = 0
)
BEGIN
    PRINT N'contract-007.1: already done, skipped.';
END
ELSE IF EXISTS (
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
    REVOKE SELECT ON OBJECT::[sales].[Purchases]
        FROM [clerks];
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/6';
GO

-- Takes back contract-006.1 RenameElement: table [sales].[Purchases]
-- Undone by RenameElement.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/6' OR @@TRANCOUNT <> 1
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF (
    (
        OBJECT_ID(N'[sales].[Orders]') IS NOT NULL
        AND OBJECT_ID(N'[sales].[Purchases]') IS NULL
    )
    OR (
        OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
        AND OBJECT_ID(N'[sales].[Orders]') IS NULL
    )
)
BEGIN
    PRINT N'contract-006.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[sales].[Purchases]') IS NOT NULL
AND OBJECT_ID(N'[sales].[Orders]') IS NULL
BEGIN
    DECLARE @returned int;
    EXEC @returned = sys.sp_rename @objname = N'[sales].[Purchases]', @newname = N'Orders', @objtype = N'OBJECT';
    IF @returned <> 0
    BEGIN
        THROW 59010, N'MOP9010: sys.sp_rename failed for [sales].[Purchases].', 127;
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
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/7';
GO

-- Takes back contract-005.1 MoveToSchema: table [sales].[Orders]
-- Undone by MoveToSchema.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF OBJECT_ID(N'[dbo].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[sales].[Orders]') IS NULL
BEGIN
    PRINT N'contract-005.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[sales].[Orders]') IS NOT NULL
AND OBJECT_ID(N'[dbo].[Orders]') IS NULL
BEGIN
    ALTER SCHEMA [dbo] TRANSFER OBJECT::[sales].[Orders];
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/8';
GO

-- Takes back contract-004.1 DropModule: procedure [dbo].[ReadOrders]
-- Undone by CreateModule.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF (
    EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[ReadOrders]')
        AND m.uses_ansi_nulls = 1
        AND m.uses_quoted_identifier = 1
        AND HASHBYTES('SHA2_256', REPLACE(REPLACE(REPLACE(REPLACE(m.definition COLLATE Latin1_General_100_BIN2, N' ', N''), NCHAR(9), N''), NCHAR(10), N''), NCHAR(13), N'')) IN (0x83749A73DB3827CF5B74184F78B6ADCE6449EBC0B1B0C3D089AEAEBA4DB4C77B, 0xA46014AE87011F7C17EFA64CA91EB39DA3A977FD813A132834ABE0A3521DCD46)
    )
    OR EXISTS (
        SELECT *
        FROM sys.sql_modules AS m
        WHERE m.object_id = OBJECT_ID(N'[dbo].[ReadOrders]')
        AND m.definition IS NULL
    )
)
BEGIN
    PRINT N'contract-004.1: already done, skipped.';
END
ELSE IF OBJECT_ID(N'[dbo].[ReadOrders]') IS NULL
BEGIN
    EXEC sys.sp_executesql N'CREATE OR ALTER PROCEDURE dbo.ReadOrders AS SELECT Id FROM dbo.Orders;';
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/9';
GO

-- Takes back contract-003.1 RevokePermission: permission SELECT ON OBJECT::[dbo].[Orders] TO [clerks]
-- Undone by GrantPermission.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
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
    PRINT N'contract-003.1: already done, skipped.';
END
ELSE IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'SELECT'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[Orders]')
    AND p.minor_id = 0
)
BEGIN
    GRANT SELECT ON OBJECT::[dbo].[Orders]
        TO [clerks];
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/10';
GO

-- Takes back contract-002.1 RevokePermission: permission EXECUTE ON OBJECT::[dbo].[ReadOrders] TO [clerks]
-- Undone by GrantPermission.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/10' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF EXISTS (
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
    PRINT N'contract-002.1: already done, skipped.';
END
ELSE IF NOT EXISTS (
    SELECT *
    FROM sys.database_permissions AS p
    WHERE p.grantee_principal_id = DATABASE_PRINCIPAL_ID(N'clerks')
    AND p.permission_name = N'EXECUTE'
    AND p.class_desc = N'OBJECT_OR_COLUMN'
    AND p.major_id = OBJECT_ID(N'[dbo].[ReadOrders]')
    AND p.minor_id = 0
)
BEGIN
    GRANT EXECUTE ON OBJECT::[dbo].[ReadOrders]
        TO [clerks];
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/11';
GO

-- Takes back contract-001.1 MoveToSchema: alias type [sales].[Code]
-- Undone by MoveToSchema.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/11' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF TYPE_ID(N'[dbo].[Code]') IS NOT NULL
AND TYPE_ID(N'[sales].[Code]') IS NULL
BEGIN
    PRINT N'contract-001.1: already done, skipped.';
END
ELSE IF TYPE_ID(N'[sales].[Code]') IS NOT NULL
AND TYPE_ID(N'[dbo].[Code]') IS NULL
BEGIN
    ALTER SCHEMA [dbo] TRANSFER TYPE::[sales].[Code];
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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8826AF59AFE19996/contract.rollback/12';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8826AF59AFE19996/contract.rollback/12' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'contract.rollback: finished.';
GO

-- expand.rollback.sql: takes the phase Expand back in 8 steps, last one first.
-- Plan 8A422778F10915682787187E6B0A0FAF39828F891DE1FADB807106715E5C232C of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i expand.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- These steps lock for a time that grows with the rows:
--   expand-003.1 SqlFullTextIndex [dbo].[Docs]: others may have to wait until CreateObject is taken back
--   expand-002.1 SqlFullTextCatalog [FTC]: others may have to wait until CreateObject is taken back

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
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/1';
GO

-- Takes back expand-008.1 CreateObject: object SqlXmlSchemaCollection [dbo].[Shapes]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/1' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.xml_schema_collections AS x
    WHERE x.name = N'Shapes'
    AND x.schema_id = SCHEMA_ID(N'dbo')
)
BEGIN
    PRINT N'expand-008.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.xml_schema_collections AS x
    WHERE x.name = N'Shapes'
    AND x.schema_id = SCHEMA_ID(N'dbo')
)
BEGIN
    DROP XML SCHEMA COLLECTION [dbo].[Shapes];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-008.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-008.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-008.1 CreateObject: the object SqlXmlSchemaCollection [dbo].[Shapes] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/2';
GO

-- Takes back expand-007.1 CreateObject: object SqlXmlIndex [dbo].[Docs].[XI_Docs_Path]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/2' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Docs]')
    AND x.name = N'XI_Docs_Path'
)
BEGIN
    PRINT N'expand-007.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Docs]')
    AND x.name = N'XI_Docs_Path'
)
BEGIN
    DROP INDEX [XI_Docs_Path] ON [dbo].[Docs];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-007.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-007.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-007.1 CreateObject: the object SqlXmlIndex [dbo].[Docs].[XI_Docs_Path] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/3';
GO

-- Takes back expand-006.1 CreateObject: object SqlXmlIndex [dbo].[Docs].[XI_Docs]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/3' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Docs]')
    AND x.name = N'XI_Docs'
)
BEGIN
    PRINT N'expand-006.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Docs]')
    AND x.name = N'XI_Docs'
)
BEGIN
    DROP INDEX [XI_Docs] ON [dbo].[Docs];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-006.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-006.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-006.1 CreateObject: the object SqlXmlIndex [dbo].[Docs].[XI_Docs] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/4';
GO

-- Takes back expand-005.1 CreateObject: object SqlPartitionScheme [PS_New]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/4' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.partition_schemes AS x
    WHERE x.name = N'PS_New'
)
BEGIN
    PRINT N'expand-005.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.partition_schemes AS x
    WHERE x.name = N'PS_New'
)
BEGIN
    DROP PARTITION SCHEME [PS_New];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-005.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-005.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-005.1 CreateObject: the object SqlPartitionScheme [PS_New] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/5';
GO

-- Takes back expand-004.1 CreateObject: object SqlPartitionFunction [PF_New]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/5' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.partition_functions AS x
    WHERE x.name = N'PF_New'
)
BEGIN
    PRINT N'expand-004.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.partition_functions AS x
    WHERE x.name = N'PF_New'
)
BEGIN
    DROP PARTITION FUNCTION [PF_New];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-004.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-004.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-004.1 CreateObject: the object SqlPartitionFunction [PF_New] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/6';
GO

-- Takes back expand-003.1 CreateObject: object SqlFullTextIndex [dbo].[Docs]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/6' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF NOT EXISTS (
    SELECT *
    FROM sys.fulltext_indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Docs]')
)
BEGIN
    PRINT N'expand-003.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.fulltext_indexes AS x
    WHERE x.object_id = OBJECT_ID(N'[dbo].[Docs]')
)
BEGIN
    DROP FULLTEXT INDEX ON [dbo].[Docs];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-003.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-003.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-003.1 CreateObject: the object SqlFullTextIndex [dbo].[Docs] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/7';
GO

-- Takes back expand-002.1 CreateObject: object SqlFullTextCatalog [FTC]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/7' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
IF NOT EXISTS (
    SELECT *
    FROM sys.fulltext_catalogs AS x
    WHERE x.name = N'FTC'
)
BEGIN
    PRINT N'expand-002.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.fulltext_catalogs AS x
    WHERE x.name = N'FTC'
)
BEGIN
    DROP FULLTEXT CATALOG [FTC];
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-002.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-002.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-002.1 CreateObject: the object SqlFullTextCatalog [FTC] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/8';
GO

-- Takes back expand-001.1 CreateObject: object SqlDatabaseDdlTrigger [TR_Watch]
-- Undone by DropObject.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/8' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT *
    FROM sys.triggers AS x
    WHERE x.name = N'TR_Watch'
    AND x.parent_class = 0
)
BEGIN
    PRINT N'expand-001.1: already done, skipped.';
END
ELSE IF EXISTS (
    SELECT *
    FROM sys.triggers AS x
    WHERE x.name = N'TR_Watch'
    AND x.parent_class = 0
)
BEGIN
    DROP TRIGGER [TR_Watch] ON DATABASE;
    IF @@ERROR <> 0
    BEGIN
        THROW 59008, N'MOP9008: expand-001.1: a statement failed; the error before this one says why.', 127;
    END;
    PRINT N'expand-001.1: done.';
END
ELSE
BEGIN
    THROW 59007, N'MOP9007: expand-001.1 CreateObject: the object SqlDatabaseDdlTrigger [TR_Watch] was found neither as it is before this step nor as it is after it; the two conditions of this batch say what was looked for. Somebody else has changed the database. Nothing of this step was run.', 127;
END;
COMMIT TRANSACTION;
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = N'8A422778F1091568/expand.rollback/9';
GO

-- The end.
IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'MigrationOps')), N'') <> N'8A422778F1091568/expand.rollback/9' OR @@TRANCOUNT <> 0
BEGIN
    THROW 59001, N'MOP9001: The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.', 127;
END;
EXEC sys.sp_releaseapplock @Resource = N'MigrationOps', @LockOwner = N'Session';
EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;
PRINT N'expand.rollback: finished.';
GO

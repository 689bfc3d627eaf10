-- migrate.rollback.sql: the phase Migrate has nothing to take back. This script does nothing.
-- Plan 03F73AFF57C2DF39568CFFB8B1F4714E4CB586F4720B97EA084F203C3990D9D6 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i migrate.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: migrate-001 BackfillColumns [dbo].[Customer]. Nothing to undo.
-- Not taken back: migrate-002 VerifyBackfill [dbo].[Customer]. Nothing to undo.

PRINT N'migrate.rollback: there is nothing to do.';
GO

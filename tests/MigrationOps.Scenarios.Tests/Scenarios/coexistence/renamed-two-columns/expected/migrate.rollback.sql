-- migrate.rollback.sql: the phase Migrate has nothing to take back. This script does nothing.
-- Plan DA95FD7F6E47B28331DD75D9D2B593C04236D54160175143DB0EA029C47F30BB of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i migrate.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: migrate-001 BackfillColumns [app].[Setting]. Nothing to undo.
-- Not taken back: migrate-002 VerifyBackfill [app].[Setting]. Nothing to undo.
-- Not taken back: migrate-003 BackfillColumns [app].[Setting]. Nothing to undo.
-- Not taken back: migrate-004 VerifyBackfill [app].[Setting]. Nothing to undo.

PRINT N'migrate.rollback: there is nothing to do.';
GO

-- migrate.rollback.sql: the phase Migrate has nothing to take back. This script does nothing.
-- Plan FF7724A58D551987C484B99AD8D8DD104E43426F41157173CE037E16981B3A76 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i migrate.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: migrate-001 BackfillColumns [sales].[Order Line]. Nothing to undo.
-- Not taken back: migrate-002 VerifyBackfill [sales].[Order Line]. Nothing to undo.

PRINT N'migrate.rollback: there is nothing to do.';
GO

-- migrate.rollback.sql: the phase Migrate has nothing to take back. This script does nothing.
-- Plan F9B3542A15AC478793073C7CBD7A56C8E56442D4F1015D316C37D12A33EB07B0 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i migrate.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: migrate-001 BackfillColumns [sales].[Order Line]. Nothing to undo.
-- Not taken back: migrate-002 VerifyBackfill [sales].[Order Line]. Nothing to undo.

PRINT N'migrate.rollback: there is nothing to do.';
GO

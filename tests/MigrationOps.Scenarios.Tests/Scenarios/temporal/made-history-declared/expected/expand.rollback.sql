-- expand.rollback.sql: the phase Expand has nothing to take back. This script does nothing.
-- Plan 669CBA66B4439BC7CC887AC8E99260E043B041C71C2DC264ACEF7C149692A26D of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i expand.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: expand-001 RefuseChange [dbo].[PricesHistory]. Nothing to undo: it is never executed.

PRINT N'expand.rollback: there is nothing to do.';
GO

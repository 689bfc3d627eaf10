-- expand.rollback.sql: the phase Expand has nothing to take back. This script does nothing.
-- Plan 2D4F0AC4D447181670E1717B2346C5A50753F096453BEE863E5C085E69FE3A7A of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i expand.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: expand-001 RefuseChange [dbo].[Prices].[Gross]. Nothing to undo: it is never executed.
-- Not taken back: expand-002 RefuseChange [dbo].[Prices].[Number]. Nothing to undo: it is never executed.

PRINT N'expand.rollback: there is nothing to do.';
GO

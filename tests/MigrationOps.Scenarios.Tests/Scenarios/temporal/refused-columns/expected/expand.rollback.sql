-- expand.rollback.sql: the phase Expand has nothing to take back. This script does nothing.
-- Plan 2342FEE83CC24A43C1D75F088D9E673C8BC58517DF1C647849CCFB4E6FCB5D75 of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i expand.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: expand-001 RefuseChange [dbo].[Prices].[Gross]. Nothing to undo: it is never executed.
-- Not taken back: expand-002 RefuseChange [dbo].[Prices].[Number]. Nothing to undo: it is never executed.

PRINT N'expand.rollback: there is nothing to do.';
GO

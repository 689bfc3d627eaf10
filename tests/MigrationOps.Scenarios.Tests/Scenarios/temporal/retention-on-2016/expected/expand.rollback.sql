-- expand.rollback.sql: the phase Expand has nothing to take back. This script does nothing.
-- Plan F8DCB0531C02A5BBC72DD6FB12E482B4238E18539B61AAD184CEDCB63434EAEF of 2030-01-01
-- Written for SQL Server Standard, major version 13 or later.
--
-- Run it with:  sqlcmd -S <server> -d <database> -b -i expand.rollback.sql
-- or in SQL Server Management Studio in the database itself, with SQLCMD mode off.
-- It can be run again after a failure: steps that are done are skipped, and after a failure nothing that follows runs.
-- Not taken back: expand-001 RefuseChange [dbo].[Rates]. Nothing to undo: it is never executed.

PRINT N'expand.rollback: there is nothing to do.';
GO

using MigrationOps.Model;

namespace MigrationOps.TransactSql.Tests.Rehearsal;

/// <summary>Batches, transactions, settings and errors, as a session on a server has them.</summary>
public sealed class ScriptSessionTests
{
    private const string Current = "CREATE TABLE t (a INT NOT NULL);";

    [Theory]
    [InlineData("BEGIN TRANSACTION; CREATE TABLE x (a INT); ROLLBACK;", "t")]
    [InlineData("BEGIN TRANSACTION; CREATE TABLE x (a INT); COMMIT;", "t x")]
    [InlineData("BEGIN TRANSACTION; CREATE TABLE x (a INT);", "t")]
    [InlineData("BEGIN TRANSACTION; BEGIN TRANSACTION; CREATE TABLE x (a INT); COMMIT;", "t")]
    [InlineData("BEGIN TRANSACTION; CREATE TABLE x (a INT); SAVE TRANSACTION p; CREATE TABLE y (a INT); ROLLBACK TRANSACTION p; COMMIT;", "t x")]
    [InlineData("BEGIN TRANSACTION n; CREATE TABLE x (a INT); BEGIN TRANSACTION m; ROLLBACK TRANSACTION n; CREATE TABLE y (a INT);", "t y")]
    [InlineData("CREATE TABLE x (a INT)\nGO\nTHROW 50001, 'stop', 1;\nGO\nCREATE TABLE y (a INT)", "t x")]
    [InlineData("BEGIN TRANSACTION;\nGO\nCREATE TABLE x (a INT);\nGO\nTHROW 50001, 'stop', 1;", "t")]
    [InlineData("IF @@TRANCOUNT > 0 COMMIT ELSE CREATE TABLE x (a INT);", "t x")]
    [InlineData("DECLARE @i int = 0; WHILE @i < 3 BEGIN SET @i += 1; EXEC (N'CREATE TABLE x' + @i + N' (a INT)'); END;", "t")]
    [InlineData("DECLARE @i int = 0; WHILE @i < 2 BEGIN SET @i += 1; DECLARE @s nvarchar(100) = CONCAT(N'CREATE TABLE x', @i, N' (a INT)'); EXEC (@s); END;", "t x1 x2")]
    [InlineData("DECLARE @i int = 0; WHILE 1 = 1 BEGIN SET @i += 1; IF @i = 1 CONTINUE; IF @i = 3 BREAK; EXEC ('CREATE TABLE x (a INT)'); END;", "t x")]
    [InlineData("RETURN; CREATE TABLE x (a INT);", "t")]
    [InlineData("RETURN;\nGO\nCREATE TABLE x (a INT);", "t x")]
    [InlineData("SET NOEXEC ON;\nGO\nCREATE TABLE x (a INT);\nGO\nSET NOEXEC OFF;\nGO\nCREATE TABLE y (a INT);", "t y")]
    [InlineData("IF OBJECT_ID(N't') IS NULL CREATE TABLE t (b INT); IF OBJECT_ID(N'x', N'U') IS NULL CREATE TABLE x (b INT);", "t x")]
    [InlineData("BEGIN TRY CREATE TABLE t (b INT); CREATE TABLE x (a INT); END TRY BEGIN CATCH IF ERROR_NUMBER() = 2714 CREATE TABLE y (a INT); END CATCH;", "t y")]
    [InlineData("SET XACT_ABORT ON; BEGIN TRANSACTION; BEGIN TRY CREATE TABLE x (a INT); CREATE TABLE t (b INT); END TRY BEGIN CATCH IF XACT_STATE() = -1 ROLLBACK; END CATCH; CREATE TABLE y (a INT);", "t y")]
    [InlineData("SET XACT_ABORT ON; BEGIN TRANSACTION; BEGIN TRY CREATE TABLE t (b INT); END TRY BEGIN CATCH CREATE TABLE y (a INT); END CATCH;", "t")]
    [InlineData("BEGIN TRY SELECT * FROM missing; END TRY BEGIN CATCH CREATE TABLE y (a INT); END CATCH;", "t")]
    [InlineData("BEGIN TRY EXEC ('SELECT * FROM missing'); END TRY BEGIN CATCH CREATE TABLE y (a INT); END CATCH;", "t y")]
    [InlineData("BEGIN TRY RAISERROR ('x', 16, 1); CREATE TABLE x (a INT); END TRY BEGIN CATCH PRINT ERROR_MESSAGE(); END CATCH;", "t")]
    [InlineData("RAISERROR ('x', 16, 1); CREATE TABLE x (a INT);\nGO\nCREATE TABLE y (a INT);", "t x")]
    [InlineData("RAISERROR ('x', 10, 1) WITH NOWAIT; CREATE TABLE x (a INT);", "t x")]
    [InlineData("CREATE TABLE #e (n INT);\nGO\nIF EXISTS (SELECT * FROM #e) CREATE TABLE x (a INT) ELSE CREATE TABLE y (a INT);", "t y")]
    [InlineData("CREATE TABLE #e (n INT);\nGO\nINSERT INTO #e (n) VALUES (1);\nGO\nIF EXISTS (SELECT * FROM #e) CREATE TABLE x (a INT);", "t x")]
    [InlineData("IF OBJECT_ID(N'tempdb..#e') IS NOT NULL DROP TABLE #e;\nGO\nCREATE TABLE #e (n INT);\nGO\nIF OBJECT_ID(N'tempdb..#e') IS NOT NULL CREATE TABLE x (a INT);", "t x")]
    [InlineData("EXEC sys.sp_set_session_context N'k', N'v';\nGO\nIF SESSION_CONTEXT(N'k') = N'v' CREATE TABLE x (a INT);", "t x")]
    [InlineData("IF EXISTS (SELECT * FROM t WHERE a IS NULL) BEGIN PRINT 'no'; THROW 50001, 'rows', 1; END; CREATE TABLE x (a INT);", "t x")]
    [InlineData("IF EXISTS (SELECT TOP 1 1 FROM t) UPDATE t SET a = 1; CREATE TABLE x (a INT);", "t x")]
    [InlineData("PRINT 'a'\nGO 2\nIF OBJECT_ID('x') IS NULL CREATE TABLE x (a INT);\nGO 3", "t x")]
    [InlineData("DECLARE @s nvarchar(max); SELECT @s = N'CREATE TABLE ' + QUOTENAME(name + N'2') + N' (a INT)' FROM sys.tables WHERE name = N't'; EXEC sp_executesql @s;", "t t2")]
    [InlineData("EXEC sp_executesql N'SET @r = 5', N'@r int OUTPUT', @r = 1; DECLARE @x int; EXEC sp_executesql N'SET @r = @p + 1', N'@p int, @r int OUTPUT', @p = 1, @r = @x OUTPUT; IF @x = 2 CREATE TABLE x (a INT);", "t x")]
    public void A_script_leaves_these_tables(string script, string tables)
        => Assert.Equal(tables, string.Join(' ', Rehearsed.Run(Current, script).Model.All<Table>().Select(table => table.Name.Last.Value)));

    [Fact]
    public void A_procedure_of_the_database_runs_its_body()
    {
        var outcome = Rehearsed.Run(
            Current + "\nGO\nCREATE PROCEDURE p @name sysname, @other int = 3 AS BEGIN DECLARE @s nvarchar(max) = N'CREATE TABLE ' + QUOTENAME(@name) + N' (a INT)'; EXEC (@s); END;",
            "EXEC dbo.p N'x';");

        Assert.Null(outcome.Stop);
        Assert.NotNull(outcome.Model.FindTable(SqlName.Of("dbo", "x")));
    }

    [Fact]
    public void What_is_not_committed_when_the_session_breaks_is_gone()
    {
        var outcome = Rehearsed.Run(Current, "CREATE TABLE x (a INT);\nGO\nBEGIN TRANSACTION; CREATE TABLE y (a INT);\nGO\nCOMMIT;\nGO\nPRINT 'end';");

        Assert.Equal([1, 2, 2, 3], outcome.Batches.Select(batch => batch.Before.All<Table>().Count()));
        Assert.Equal([1, 1, 0, 0], outcome.Batches.Select(batch => batch.Changes));
    }

    [Fact]
    public void What_rows_decide_is_remarked()
    {
        var outcome = Rehearsed.Run(Current, "\nIF EXISTS (SELECT * FROM t WHERE a > 1)\n    THROW 50001, 'rows', 1;");

        Assert.Equal(2, Assert.Single(outcome.Remarks).Location.Line);
    }

    [Fact]
    public void What_is_done_again_as_it_stands_changes_nothing()
        => Assert.Equal(0, Rehearsed.Run(Current + "\nGO\nCREATE VIEW v AS SELECT 1 AS a;", "ALTER TABLE t ALTER COLUMN a INT NOT NULL;\nGO\nCREATE OR ALTER VIEW v AS SELECT 1 AS a;").Changes);
}

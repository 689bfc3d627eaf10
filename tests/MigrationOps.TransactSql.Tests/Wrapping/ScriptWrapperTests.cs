using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Tests.Sources;
using MigrationOps.TransactSql.Wrapping;

namespace MigrationOps.TransactSql.Tests.Wrapping;

public sealed class ScriptWrapperTests
{
    private const string Orders = """
        CREATE TABLE dbo.Orders (Id int NOT NULL CONSTRAINT PK_Orders PRIMARY KEY, Total decimal(9, 2) NULL, Note nvarchar(50) NULL);
        GO

        """;

    [Fact]
    public void Each_statement_becomes_a_step_with_a_guard_and_an_undo()
    {
        var result = Proven(Orders, """
            ALTER TABLE dbo.Orders ADD Paid bit NULL;
            GO
            CREATE INDEX IX_Orders_Total ON dbo.Orders (Total);
            GO
            """);

        Assert.All(WrappedScript.Steps(result), step => Assert.NotNull(step.UndoSql));
        Assert.Equal(2, WrappedScript.Steps(result).Count);
    }

    [Fact]
    public void What_drops_waits_for_the_contract_phase_and_so_does_what_follows()
    {
        var result = Proven(Orders, """
            ALTER TABLE dbo.Orders ADD Paid bit NULL;
            ALTER TABLE dbo.Orders DROP COLUMN Note;
            GO
            CREATE TABLE dbo.Items (Id int NOT NULL);
            """);

        Assert.Equal([1, 0, 2], result.Document.Phases.Select(phase => phase.Operations.Count));
        Assert.NotNull(result.Document.Phases[2].Operations[0].Loss);
    }

    [Fact]
    public void A_rename_stays_a_rename()
    {
        var result = Proven(Orders, "EXEC sp_rename N'dbo.Orders.Note', N'Remark', N'COLUMN';");

        Assert.Equal(nameof(RenameElement), Assert.Single(result.Document.Phases.SelectMany(phase => phase.Operations)).Kind);
        Assert.Contains("EXEC @returned1 = sp_rename", Assert.Single(WrappedScript.Steps(result)).Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guard_of_its_author_may_stay() => Proven(Orders, """
        IF NOT EXISTS (SELECT 1 FROM sys.columns WHERE object_id = OBJECT_ID(N'dbo.Orders') AND name = N'Paid')
        BEGIN
            ALTER TABLE dbo.Orders ADD Paid bit NULL;
        END
        IF OBJECT_ID(N'dbo.Gone', N'U') IS NOT NULL DROP TABLE dbo.Gone;
        """);

    [Fact]
    public void Statements_that_share_a_variable_stay_together()
    {
        var result = Proven(Orders, """
            DECLARE @table nvarchar(100) = N'dbo.Orders';
            DECLARE @sql nvarchar(max) = N'ALTER TABLE ' + @table + N' ADD Paid bit NULL;';
            PRINT @sql;
            EXEC sys.sp_executesql @sql;
            """);

        var step = Assert.Single(WrappedScript.Steps(result));
        Assert.Contains("DECLARE @table", step.Sql, StringComparison.Ordinal);
        Assert.DoesNotContain("PRINT", step.Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_written_in_the_transaction_of_the_change_that_needs_them()
    {
        var result = Proven(Orders, """
            UPDATE dbo.Orders SET Note = N'' WHERE Note IS NULL;
            GO
            ALTER TABLE dbo.Orders ALTER COLUMN Note nvarchar(50) NOT NULL;
            GO
            """);

        var step = Assert.Single(WrappedScript.Steps(result));
        Assert.Contains("UPDATE dbo.Orders", step.Sql, StringComparison.Ordinal);
        Assert.Equal(SegmentKind.Alone, step.SegmentKind);
    }

    [Fact]
    public void A_table_under_a_temporary_name_is_one_step_up_to_its_last_name() => Assert.Single(WrappedScript.Steps(Proven(Orders, """
        BEGIN TRANSACTION;
        CREATE TABLE dbo.Orders_new (Id int NOT NULL CONSTRAINT PK_new PRIMARY KEY, Paid bit NULL, Total decimal(9, 2) NULL, Note nvarchar(50) NULL);
        IF EXISTS (SELECT 1 FROM dbo.Orders)
            INSERT INTO dbo.Orders_new (Id, Total, Note) SELECT Id, Total, Note FROM dbo.Orders;
        DROP TABLE dbo.Orders;
        EXEC sp_rename N'dbo.Orders_new', N'Orders';
        EXEC sp_rename N'dbo.PK_new', N'PK_Orders', N'OBJECT';
        COMMIT TRANSACTION;
        """)));

    [Fact]
    public void A_module_is_executed_as_a_text() => Proven(Orders, """
        CREATE VIEW dbo.Large AS SELECT Id FROM dbo.Orders WHERE Total > 1000;
        GO
        CREATE PROCEDURE dbo.Count_Orders AS SELECT COUNT(*) FROM dbo.Large;
        GO
        """);

    [Fact]
    public void An_index_that_is_dropped_around_a_change_is_one_step_with_it() => Assert.Single(WrappedScript.Steps(Proven(
        Orders + "CREATE INDEX IX_Orders_Note ON dbo.Orders (Note);", """
        DROP INDEX IX_Orders_Note ON dbo.Orders;
        ALTER TABLE dbo.Orders ALTER COLUMN Note nvarchar(80) NULL;
        CREATE INDEX IX_Orders_Note ON dbo.Orders (Note);
        """)));

    [Fact]
    public void Rows_behind_the_last_change_of_the_schema_are_refused()
    {
        var result = WrappedScript.Wrap(Orders, """
            ALTER TABLE dbo.Orders ADD Paid bit NULL;
            GO
            UPDATE dbo.Orders SET Paid = 0;
            """);

        AssertRefused(result, ScriptProblemKind.RowsNotGuarded, 3);
    }

    [Fact]
    public void A_script_that_stops_is_refused() =>
        AssertRefused(WrappedScript.Wrap(Orders, "PRINT N'one';\nGO\nDROP TABLE dbo.Missing;"), ScriptProblemKind.Stops, 3);

    [Fact]
    public void A_transaction_that_is_taken_back_is_refused() =>
        AssertRefused(WrappedScript.Wrap(Orders, "BEGIN TRANSACTION;\nDROP TABLE dbo.Orders;\nROLLBACK TRANSACTION;"), ScriptProblemKind.NotWrappable, 3);

    [Fact]
    public void A_check_of_rows_stays_before_what_it_protects()
    {
        var step = Assert.Single(WrappedScript.Steps(Proven(Orders, """
            IF EXISTS (SELECT TOP 1 1 FROM dbo.Orders)
                RAISERROR (N'Rows were detected.', 16, 127) WITH NOWAIT
            GO
            ALTER TABLE dbo.Orders DROP COLUMN Note;
            """)));

        Assert.Contains("IF @@ERROR <> 0", step.Sql, StringComparison.Ordinal);
        Assert.True(step.Sql.IndexOf("RAISERROR", StringComparison.Ordinal) < step.Sql.IndexOf("DROP COLUMN", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_that_returns_is_refused() => AssertRefused(WrappedScript.Wrap(Orders, """
        IF EXISTS (SELECT 1 FROM dbo.Orders)
        BEGIN
            RAISERROR (N'Rows were detected.', 16, 1);
            RETURN;
        END
        ALTER TABLE dbo.Orders DROP COLUMN Note;
        """), ScriptProblemKind.NotWrappable, 1);

    private static WrappingResult Proven(string current, string script)
    {
        var result = WrappedScript.Wrap(current, script);
        WrappedScript.AssertProven(result, SourceFolder.Model(current));
        return result;
    }

    private static void AssertRefused(WrappingResult result, ScriptProblemKind kind, int line)
    {
        Assert.All(result.Document.Phases.SelectMany(phase => phase.Operations), operation => Assert.NotNull(operation.Refused));
        var problem = Assert.Single(result.Report.Problems);
        Assert.Equal(kind, problem.Kind);
        Assert.Equal(line, problem.Location.Line);
    }
}

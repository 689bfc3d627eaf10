using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Scripting;

public class ScriptRendererTests
{
    private static readonly PlanDocument Plan = Sample.Plan(
        new AddColumn(Sample.Column("Note", SqlType.BuiltIn("nvarchar", 50)), null),
        new AddColumn(Sample.Column("Rank"), new DefaultConstraint { Table = Sample.Orders, Column = new Identifier("Rank"), Expression = new SqlExpression("((1))") }),
        new CreateModule(Sample.View("CREATE VIEW dbo.OpenOrders AS\nSELECT Id FROM dbo.Orders;") with
        {
            Definition = new ModuleDefinition { Text = "CREATE VIEW dbo.OpenOrders AS\nSELECT Id FROM dbo.Orders;", AnsiNulls = false },
        }));

    [Theory]
    [InlineData(ScriptDirection.Deploy)]
    [InlineData(ScriptDirection.Rollback)]
    public void A_script_has_the_form_that_the_documentation_describes(ScriptDirection direction) =>
        GoldenFile.Verify(
            $"tests/MigrationOps.Core.Tests/Scripting/expected/expand.{direction.ToString().ToLowerInvariant()}.sql",
            ScriptRenderer.Render(Plan, Phase.Expand, direction));

    [Fact]
    public void Names_and_texts_that_tools_take_for_commands_are_put_together_at_run_time()
    {
        var name = SqlName.Of("dbo", "we]ird 'n $(x)\nGO\n\U0001F600");
        var view = new View { Name = name, Definition = new ModuleDefinition { Text = "CREATE VIEW " + name + " AS\nSELECT '$(y)' AS a, '\nGO\n:r x\n' AS b;" } };
        var column = new Column { Name = name.Child("$(c)]"), Type = SqlType.BuiltIn("int") };

        GoldenFile.Verify(
            "tests/MigrationOps.Core.Tests/Scripting/expected/torture.sql",
            ScriptRenderer.Render(Sample.Plan(new CreateModule(view), new AddColumn(column, null)), Phase.Expand, ScriptDirection.Deploy));
    }

    [Fact]
    public void Work_outside_of_transactions_and_alone_stands_in_segments_of_its_own() =>
        GoldenFile.Verify(
            "tests/MigrationOps.Core.Tests/Scripting/expected/segments.sql",
            ScriptRenderer.Render(Segmented(), Phase.Contract, ScriptDirection.Deploy));

    [Theory]
    [InlineData(Phase.Expand)]
    [InlineData(Phase.Migrate)]
    [InlineData(Phase.Contract)]
    public void An_empty_phase_says_so_and_does_nothing(Phase phase)
    {
        var script = ScriptRenderer.Render(Sample.Plan(), phase, ScriptDirection.Deploy);

        Assert.Contains($"the phase {phase} is empty", script, StringComparison.Ordinal);
        Assert.DoesNotContain(script.Split('\n'), line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal) && !line.StartsWith("PRINT ", StringComparison.Ordinal) && line != "GO");
    }

    [Fact]
    public void A_rollback_names_what_it_does_not_take_back()
    {
        var check = new CheckConstraint { Table = Sample.Orders, Name = new Identifier("CK"), Expression = new SqlExpression("1 = 1") };

        var script = ScriptRenderer.Render(Sample.Plan(new ValidateConstraint(check)), Phase.Expand, ScriptDirection.Rollback);

        Assert.Contains("-- Not taken back: expand-001 ValidateConstraint [dbo].[Orders].[CK]. Nothing to undo.", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(ScriptRenderer.Render(Plan, Phase.Expand, ScriptDirection.Deploy), ScriptRenderer.Render(Plan with { }, Phase.Expand, ScriptDirection.Deploy));

    [Fact]
    public void Each_batch_asks_for_the_ticket_that_the_batch_before_it_leaves()
    {
        var lines = ScriptRenderer.Render(Plan, Phase.Expand, ScriptDirection.Deploy).Split('\n');

        var left = lines.Where(line => line.Contains("sp_set_session_context", StringComparison.Ordinal) && line.Contains("@value = N'", StringComparison.Ordinal)).Select(Ticket);
        var asked = lines.Where(line => line.Contains("SESSION_CONTEXT(", StringComparison.Ordinal)).Select(Ticket);

        Assert.Equal(left, asked);
    }

    private static PlanDocument Segmented()
    {
        var index = new RowstoreIndex { Name = Sample.Orders.Child("IX"), Columns = [new IndexColumn(new Identifier("Id"))] };
        var column = Sample.Column("Id");
        return PlanScripter.Write(Sample.Input(
            Phase.Contract,
            new CreateIndex(index) { Online = true, Impact = new Impact(LockKind.Online, CostClass.SizeOfData, "It sorts the rows.") },
            new AlterColumn(column, column with { IsNullable = false }) { Impact = Impact.Scan, Checks = [new RowCheck.NoNulls { Column = column.Name }] },
            new DropColumn(Sample.Column("Old"), null) { Loss = new DataLoss("Its values go.", IsCertain: true) },
            new RefuseChange(new ElementId(ElementKind.Table, SqlName.Of("dbo", "Other")), "It would have to be rebuilt.")) with
        {
            Target = new TargetServer { Edition = ServerEdition.Enterprise, MajorVersion = 15 },
        });
    }

    private static string Ticket(string line) => line[(line.LastIndexOf("N'", StringComparison.Ordinal) + 2)..line.LastIndexOf('\'')];
}

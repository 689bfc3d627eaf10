using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;
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
}

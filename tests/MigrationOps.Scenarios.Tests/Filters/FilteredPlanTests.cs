using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Scenarios.Tests.Filters;

/// <summary>What a filter holds stays as it stands, and the rest is planned and proven.</summary>
public sealed class FilteredPlanTests
{
    private const string Current = """
        CREATE SCHEMA audit;
        GO
        CREATE TABLE dbo.Orders (Id INT NOT NULL);
        GO
        CREATE TABLE audit.Trail (Id INT NOT NULL, Old INT NULL);
        GO
        CREATE TABLE audit.Gone (Id INT NOT NULL);
        GO
        GRANT SELECT ON audit.Trail TO public;
        """;

    private const string Desired = """
        CREATE SCHEMA audit;
        GO
        CREATE TABLE dbo.Orders (Id INT NOT NULL, Note NVARCHAR(50) NULL);
        GO
        CREATE TABLE audit.Trail (Id INT NOT NULL);
        GO
        CREATE TABLE audit.New (Id INT NOT NULL);
        GO
        GRANT INSERT ON audit.New TO public;
        """;

    [Fact]
    public void A_schema_is_left_as_it_stands_with_all_that_hangs_on_it()
    {
        var plan = Plan(Current, Desired, """{ "filters": [ { "schema": "audit" } ] }""");

        Assert.Equal(["AddColumn [dbo].[Orders].[Note]"], plan.Plan.Phases.SelectMany(phase => phase.Operations).Select(operation => $"{operation.Kind} {operation.Object}"));
        Assert.True(plan.Plan.Rehearsal!.Proven);
        Assert.Empty(plan.Plan.Findings);
    }

    [Fact]
    public void A_kind_is_left_as_it_stands()
    {
        var plan = Plan(Current, Desired, """{ "filters": [ { "kind": "permission" } ] }""");

        Assert.DoesNotContain(plan.Plan.Phases.SelectMany(phase => phase.Operations), operation => operation.Kind.EndsWith("Permission", StringComparison.Ordinal));
        Assert.Contains(plan.Plan.Phases.SelectMany(phase => phase.Operations), operation => operation.Object == "[audit].[New]");
    }

    private static PlanResult Plan(string current, string desired, string configuration)
    {
        using var folder = new TemporaryFolder();
        var options = new PlanOptions
        {
            BaseFolder = folder.Root,
            Current = folder.Write("current.sql", current),
            Desired = folder.Write("desired.sql", desired),
            ConfigurationPath = folder.Write("migrationops.json", configuration),
            Gate = GateMode.Report,
        };
        return new PlanWorkflow(TimeProvider.System).Run(options, CancellationToken.None);
    }
}

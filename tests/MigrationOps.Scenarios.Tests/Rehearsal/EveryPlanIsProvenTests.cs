using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Rehearsing;
using MigrationOps.Scenarios.Tests.Scenarios;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Scenarios.Tests.Rehearsal;

/// <summary>Every plan of every scenario and case is proven, or holds a change that no script makes.</summary>
public sealed class EveryPlanIsProvenTests
{
    // A schema of opaque objects, a property of an opaque constraint.
    private static readonly HashSet<(string Current, string Desired)> NeedWhatIsRefused =
    [
        ("kitchen-sink/v1", "kitchen-sink/enums"),
        ("kitchen-sink/enums", "kitchen-sink/v1"),
        ("empty", "kitchen-sink/v1"),
    ];

    [Theory]
    [Scenario]
    public void The_plan_of_a_scenario_is_proven(string scenario)
    {
        var (current, desired) = (Load(scenario, "current.sql"), Load(scenario, "desired.sql"));
        var plan = Pipeline.Write(current, desired, ScenarioPolicy.Of(scenario));
        var refused = plan.Phases.SelectMany(phase => phase.Operations).Count(operation => operation.Refused is not null);

        AssertProven(PlanRehearsal.Prove(plan, current, desired, CancellationToken.None), refused, runsThrough: true);
    }

    [CaseTheory]
    [DdlCases]
    public void The_plan_of_a_small_pair_is_proven(DdlCase pair) => AssertProven(pair.CurrentDacpac, pair.DesiredDacpac);

    [CaseTheory]
    [DdlCases]
    public void The_plan_of_a_small_pair_the_other_way_round_is_proven(DdlCase pair) => AssertProven(pair.DesiredDacpac, pair.CurrentDacpac);

    [CaseTheory]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2018-10", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2018-10")]
    [InlineData("wideworldimporters/2024-03", "wideworldimporters/2018-10")]
    [InlineData("wideworldimporters-dw/2017-06", "wideworldimporters-dw/2023-02")]
    [InlineData("kitchen-sink/v1", "kitchen-sink/enums")]
    [InlineData("kitchen-sink/enums", "kitchen-sink/v1")]
    [InlineData("ssdt-sample/v0", "ssdt-sample/v1")]
    [InlineData("ssdt-sample/v1", "ssdt-sample/v0")]
    public void The_plan_of_a_real_pair_is_proven(string current, string desired) => AssertProven(RealCase(current), RealCase(desired));

    [CaseTheory]
    [InlineData("wideworldimporters/2024-03")]
    [InlineData("wideworldimporters-dw/2023-02")]
    [InlineData("kitchen-sink/v1")]
    [InlineData("ssdt-sample/v1")]
    public void A_first_deployment_is_proven(string desired) => AssertProven(EmptyDatabase.Word, RealCase(desired));

    private static string RealCase(string name) => CaseFolder.Combine($"real/{name}.dacpac");

    // The scripts of a plan that refuses changes run through without them, but for those that are listed.
    private static void AssertProven(string current, string desired)
    {
        using var folder = new TemporaryFolder();
        var options = new PlanOptions { BaseFolder = folder.Root, Current = current, Desired = desired, Gate = GateMode.Report };
        var plan = new PlanWorkflow(TimeProvider.System).Run(options, CancellationToken.None).Plan;
        AssertProven(plan.Rehearsal!, plan.Phases.SelectMany(phase => phase.Operations).Count(operation => operation.Kind == nameof(RefuseChange)), !NeedWhatIsRefused.Contains((Name(current), Name(desired))));
    }

    private static void AssertProven(RehearsalRecord record, int refused, bool runsThrough)
    {
        Assert.True(record.Failures.Count == 0, string.Join('\n', record.Failures));
        Assert.Equal(refused == 0, record.Proven);
        Assert.True(refused == 0 || record.Reason!.EndsWith("no script makes.", StringComparison.Ordinal) == runsThrough, record.Reason);
    }

    private static string Name(string path) =>
        path == EmptyDatabase.Word ? path : $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileNameWithoutExtension(path)}";

    private static LoadedDatabase Load(string scenario, string side)
    {
        var path = RepositoryFolder.Combine($"{ScenarioAttribute.Root}/{scenario}/{side}");
        return SqlSource.Load(path, new SqlSourceOptions { Collation = "SQL_Latin1_General_CP1_CI_AS", Platform = ScenarioPlatform.Of(scenario) }, CancellationToken.None) with { Source = side, Renames = ScenarioLog.Of(path) };
    }
}

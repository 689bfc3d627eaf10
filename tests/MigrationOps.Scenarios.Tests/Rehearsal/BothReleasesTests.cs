using System.Globalization;
using System.Text;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scenarios.Tests.Scenarios;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Scenarios.Tests.Rehearsal;

/// <summary>What the applications of both releases may send is taken as long as both run, or a finding says so.</summary>
public sealed class BothReleasesTests
{
    // A new table under the name that another one gives up in Contract: until then its statements meet the old one, and no other finding says so.
    // A key column that goes cannot take NULL before, so that the next release inserts nothing until then.
    private static readonly string[] NotServed = ["renames/chain-and-name-again", "archive/columns-that-cannot-be-copied"];

    [Theory]
    [Scenario]
    public void The_statements_of_a_scenario_fail_behind_the_phases_that_are_expected(string scenario)
    {
        var (current, desired) = (Load(scenario, "current.sql"), Load(scenario, "desired.sql"));
        var rehearsal = PlanRehearsal.Prove(Pipeline.Write(current, desired, ScenarioPolicy.Of(scenario)), current, desired, CancellationToken.None);

        GoldenFile.Verify($"{ScenarioAttribute.Root}/{scenario}/expected/shapes.txt", Text(rehearsal.Shapes));
        Assert.Equal(NotServed.Contains(scenario), Pipeline.Examine(current, desired, rehearsal, ScenarioPolicy.Of(scenario)).Any(finding => finding.Id == RuleIds.StatementFailsWhileBothRun));
    }

    [CaseTheory]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2018-10", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2024-03", "wideworldimporters/2018-10")]
    [InlineData("wideworldimporters-dw/2017-06", "wideworldimporters-dw/2023-02")]
    [InlineData("kitchen-sink/v1", "kitchen-sink/enums")]
    [InlineData("kitchen-sink/enums", "kitchen-sink/v1")]
    [InlineData("ssdt-sample/v0", "ssdt-sample/v1")]
    [InlineData("ssdt-sample/v1", "ssdt-sample/v0")]
    public void No_statement_fails_unsaid_in_a_real_pair(string current, string desired) =>
        AssertNothingUnsaid(CaseFolder.Combine($"real/{current}.dacpac"), CaseFolder.Combine($"real/{desired}.dacpac"));

    [CaseTheory]
    [DdlCases]
    public void No_statement_fails_unsaid_in_a_small_pair(DdlCase pair) => AssertNothingUnsaid(pair.CurrentDacpac, pair.DesiredDacpac);

    [CaseTheory]
    [DdlCases]
    public void No_statement_fails_unsaid_in_a_small_pair_the_other_way_round(DdlCase pair) => AssertNothingUnsaid(pair.DesiredDacpac, pair.CurrentDacpac);

    private static void AssertNothingUnsaid(string current, string desired)
    {
        using var folder = new TemporaryFolder();
        var options = new PlanOptions { BaseFolder = folder.Root, Current = current, Desired = desired, Gate = GateMode.Report };
        var plan = new PlanWorkflow(TimeProvider.System).Run(options, CancellationToken.None).Plan;
        Assert.DoesNotContain(plan.Findings, finding => finding.Id == RuleIds.StatementFailsWhileBothRun);
    }

    private static string Text(ValueList<ApplicationStatement> statements)
    {
        var text = new StringBuilder();
        foreach (var application in Enum.GetValues<Application>())
        {
            var own = statements.Where(statement => statement.Application == application).ToList();
            var refused = own.Where(statement => statement.FirstRefusal() is not null).ToList();
            text.Append(CultureInfo.InvariantCulture, $"{application} application: {own.Count} statements, {refused.Count} of them fail.\n");
            foreach (var statement in refused)
            {
                var phases = statement.Verdicts.Where(verdict => !verdict.IsAccepted).Select(verdict => verdict.Phase);
                text.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", phases)} | {statement.Use} | {statement.Sql} | {statement.FirstRefusal()!.Reason}\n");
            }
        }

        return text.ToString();
    }

    private static LoadedDatabase Load(string scenario, string side)
    {
        var path = RepositoryFolder.Combine($"{ScenarioAttribute.Root}/{scenario}/{side}");
        return SqlSource.Load(path, new SqlSourceOptions { Collation = "SQL_Latin1_General_CP1_CI_AS", Platform = ScenarioPlatform.Of(scenario) }, CancellationToken.None) with { Source = side, Renames = ScenarioLog.Of(path) };
    }
}

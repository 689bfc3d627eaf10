using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.PlanFiles;
using MigrationOps.Planning.Conditions;
using MigrationOps.Policy;
using MigrationOps.Scenarios.Tests.Pending;
using MigrationOps.Scripting;
using MigrationOps.TransactSql.Rehearsal;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;

namespace MigrationOps.Scenarios.Tests.Conditions;

public sealed class ContractConditionTests
{
    private const string Waived = """{ "waivers": [ { "rule": "MOP9033", "object": "[dbo].[Old]", "owner": "data", "reason": "Query Store is off", "expires": "2031-12-31" } ] }""";

    private static readonly ConditionKind[] Use = [ConditionKind.Modules, ConditionKind.Queries, ConditionKind.IndexUsage];

    [Fact]
    public void A_table_that_goes_is_asked_for_in_modules_queries_and_indexes() =>
        Assert.Equal(Use, Conditions(DropOfTable("{}")).Select(condition => condition.Kind));

    [Fact]
    public void A_column_that_goes_waits_for_the_phases_before_and_is_searched_in_texts()
    {
        using var releases = new Releases();
        releases.Write("r1", Releases.Orders);
        releases.Write("r2", Releases.Renamed, "Total>Amount");

        var conditions = Conditions(releases.Plan("r1", "r2", """{ "contract": { "minimumAge": "14d", "quietDays": "30d" } }"""));

        Assert.Equal([ConditionKind.PhasesFinished, ConditionKind.Modules, ConditionKind.Queries], conditions.Select(condition => condition.Kind).Distinct());
        Assert.Equal(["expand", "migrate"], conditions[0].Phases);
        Assert.Equal(14, conditions[0].Days);
        Assert.Equal(30, conditions.First(condition => condition.Kind == ConditionKind.Queries).Days);
    }

    [Fact]
    public void An_announced_day_is_asked_of_the_server()
    {
        var plan = DropOfTable("""{ "deprecations": [ { "object": "[dbo].[Old]", "since": "2029-01-01", "contractAfter": "2029-06-30", "owner": "data" } ] }""");

        Assert.Equal(new DateOnly(2029, 6, 30), Conditions(plan).Single(condition => condition.Kind == ConditionKind.Announced).Day);
        Assert.Contains("WHERE SYSUTCDATETIME() < CONVERT(datetime2(0), N''2029-06-30'', 23)", Contract(plan), StringComparison.Ordinal);
        Assert.True(plan.Rehearsal!.Proven, plan.Rehearsal.Reason);
    }

    [Fact]
    public void A_waived_condition_is_asked_again_when_the_waiver_has_expired()
    {
        var plan = DropOfTable(Waived);

        Assert.Contains("IF @uses1 IS NULL AND SYSUTCDATETIME() >= CONVERT(datetime2(0), N'2032-01-01', 23)", Contract(plan), StringComparison.Ordinal);
        Assert.DoesNotContain(plan.Findings, finding => finding.Id.Value == "MOP7001");
        Assert.True(plan.Rehearsal!.Proven, plan.Rehearsal.Reason);
    }

    [Theory]
    [InlineData("IF @uses1 <> 0", "IF 1 = 0")]
    [InlineData("IF @uses1 IS NULL", "IF 1 = 0")]
    [InlineData("OBJECT_ID(N'[dbo].[Old]') IS NOT NULL", "OBJECT_ID(N'[dbo].[Old]') IS NULL")]
    public void A_question_that_does_not_stop_is_noticed(string text, string other)
    {
        var (current, desired) = (Load(Releases.Orders + Releases.Old), Load(Releases.Orders));
        var scripts = new PlanScripts(Pipeline.Write(current, desired));
        var batches = scripts.Batches(Phase.Contract, ScriptDirection.Deploy);
        var place = batches.ToList().FindIndex(batch => batch.Text.StartsWith("-- MOP9032", StringComparison.Ordinal));
        var changed = batches.Select((batch, index) => index == place ? batch with { Text = batch.Text.Replace(text, other, StringComparison.Ordinal) } : batch).ToList();
        Assert.NotEqual(batches[place].Text, changed[place].Text);

        var record = PlanRehearsal.ProveScripts(scripts.With(Phase.Contract, ScriptDirection.Deploy, changed), current, desired, CancellationToken.None);

        Assert.False(record.Proven);
    }

    [Fact]
    public void A_plan_that_was_read_again_gives_the_same_files()
    {
        var plan = DropOfTable(Waived);

        var again = PlanJson.Parse(PlanJson.Write(plan), "plan.json");

        Assert.Equal(Bundle.Compose(plan, hasScripts: true).Select(file => (file.Name, file.Content)), Bundle.Compose(again, hasScripts: true).Select(file => (file.Name, file.Content)));
    }

    [Fact]
    public void The_questions_about_use_are_a_file_of_the_bundle()
    {
        var file = Bundle.Compose(DropOfTable("{}"), hasScripts: true).Single(file => file.Name == BundleNames.Usage);

        Assert.Equal(Use.Length, file.Content.Split("AS [Verdict];").Length - 1);
        Assert.DoesNotContain("DROP ", file.Content, StringComparison.Ordinal);
        var standing = Load(Releases.Orders + Releases.Old).Model;
        var outcome = ScriptDriver.Run(ScriptProgram.Read(file.Name, file.Content), standing, new ScriptEnvironment { Target = new TargetServer() });
        Assert.Null(outcome.Stop);
        Assert.Same(standing, outcome.Model);
    }

    private static PlanDocument DropOfTable(string configuration)
    {
        using var releases = new Releases();
        releases.Write("r1", Releases.Orders + Releases.Old);
        releases.Write("r2", Releases.Orders);
        return releases.Plan("r1", "r2", configuration);
    }

    private static List<ContractCondition> Conditions(PlanDocument plan) =>
        [.. plan.Phases.SelectMany(phase => phase.Operations).SelectMany(operation => operation.Conditions)];

    private static string Contract(PlanDocument plan) => ScriptRenderer.Render(plan, Phase.Contract, ScriptDirection.Deploy);

    private static LoadedDatabase Load(string sql)
    {
        using var folder = new Testing.TemporaryFolder();
        return SqlSource.Load(folder.Write("schema.sql", sql.Replace(";", ";\nGO\n", StringComparison.Ordinal)), new SqlSourceOptions(), CancellationToken.None);
    }
}

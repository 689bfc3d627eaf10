using System.Text;
using MigrationOps.Comparison;
using MigrationOps.Comparison.Filtering;
using MigrationOps.Configuration;
using MigrationOps.Findings;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Planning;
using MigrationOps.Policy;
using MigrationOps.Testing;
using MigrationOps.TransactSql.Binding;
using MigrationOps.TransactSql.Canonical;
using MigrationOps.TransactSql.Outlines;
using MigrationOps.TransactSql.Rehearsal.Proof;
using MigrationOps.TransactSql.Sources;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;
using MigrationOps.Workflows.Rehearse;

namespace MigrationOps.Scenarios.Tests.Rules;

/// <summary>Takes a fixture from T-SQL to findings, by the way that a build takes.</summary>
internal static class FixtureGate
{
    private const string Collation = "SQL_Latin1_General_CP1_CI_AS";

    /// <summary>The day on which fixtures are judged.</summary>
    private static readonly DateOnly AsOf = new(2026, 6, 1);

    private static readonly ConfigurationFile Configuration = new(new RuleNames(RuleCatalog.All.Select(rule => rule.Descriptor.Id)));

    public static ValueList<Finding> Examine(RuleFixture fixture)
    {
        using var folder = new TemporaryFolder();
        if (!string.IsNullOrWhiteSpace(fixture.Part("script")))
        {
            return ExamineScript(fixture, folder);
        }

        if (!string.IsNullOrWhiteSpace(fixture.Part("predeploy") + fixture.Part("postdeploy")))
        {
            return ExamineDeployment(fixture, folder);
        }

        var policy = PolicyOf(fixture.Part("configuration"));
        var current = Load(fixture, "current", folder);
        var filtered = ObjectFiltering.Apply(current, Load(fixture, "desired", folder), policy.Filters);
        var desired = filtered.Desired;
        var changes = new ModelComparer(new SqlCanonicalizer()).Compare(current, desired);
        var input = new PlanningInput { Desired = desired, Changes = changes, Target = policy.Target, Policy = policy };
        return Gate.Examine(new GateContext
        {
            Current = current,
            Desired = desired,
            Changes = changes,
            Plan = new Planner(new ModuleRewriter(), new ExpressionReader()).Plan(input),
            Policy = policy,
            AsOf = AsOf,
            Modules = new ModuleReader(desired.Model.Settings),
            Splits = filtered.Splits,
            IdleFilters = filtered.Idle,
            Rehearsal = new FixtureFacts(fixture.Part("facts")).IsRehearsed ? PlanRehearsal.Prove(Pipeline.Write(current, desired), current, desired, CancellationToken.None) : null,
            Pending = new FixtureFacts(fixture.Part("facts")).Pending,
        });
    }

    private static ValueList<Finding> ExamineScript(RuleFixture fixture, TemporaryFolder folder)
    {
        var options = new RehearseOptions
        {
            BaseFolder = folder.Root,
            Scripts = [folder.Write("script.sql", fixture.Part("script"))],
            Current = folder.Write("current.sql", fixture.Part("current")),
            Desired = string.IsNullOrWhiteSpace(fixture.Part("desired")) ? null : folder.Write("desired.sql", fixture.Part("desired")),
            OutputPath = "bundle",
            Gate = GateMode.Report,
            AsOf = AsOf,
        };
        return new RehearseWorkflow(TimeProvider.System).Run(options, CancellationToken.None).Plan.Findings;
    }

    private static ValueList<Finding> ExamineDeployment(RuleFixture fixture, TemporaryFolder folder)
    {
        folder.Write("desired/desired.sql", fixture.Part("desired"));
        folder.Write("desired/predeploy.sql", fixture.Part("predeploy"));
        folder.Write("desired/postdeploy.sql", fixture.Part("postdeploy"));
        var options = new PlanOptions
        {
            BaseFolder = folder.Root,
            Current = folder.Write("current.sql", fixture.Part("current")),
            Desired = "desired",
            ConfigurationPath = folder.Write("configuration.json", """{ "preDeployment": "predeploy.sql", "postDeployment": "postdeploy.sql" }"""),
            AsOf = AsOf,
        };
        return new PlanWorkflow(TimeProvider.System).Run(options, CancellationToken.None).Plan.Findings;
    }

    private static LoadedDatabase Load(RuleFixture fixture, string side, TemporaryFolder folder)
    {
        var facts = new FixtureFacts(fixture.Part("facts"));
        var path = folder.Write($"{side}.sql", fixture.Part(side));
        var loaded = SqlSource.Load(path, new SqlSourceOptions { Collation = Collation, Platform = facts.Platform }, CancellationToken.None);
        var bound = DatabaseBinder.Bind(loaded.Model);
        return facts.AddTo(loaded with { Dependencies = bound.Dependencies, ResultColumns = bound.ResultColumns }, side);
    }

    private static MigrationPolicy PolicyOf(string json) =>
        string.IsNullOrWhiteSpace(json) ? MigrationPolicy.Default : Configuration.Parse(Encoding.UTF8.GetBytes(json), "configuration.json");
}

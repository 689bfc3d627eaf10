using MigrationOps.Configuration;
using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Docs;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Scenarios.Tests.Reports;

/// <summary>What bundles hold is read with the real tools: Mermaid with its parser, SARIF with its schema.</summary>
public sealed class RealToolTests
{
    private const string Golden = "tests/MigrationOps.Core.Tests/Reporting/expected";

    [NodeFact]
    public void The_diagrams_of_a_plan_made_by_hand_parse() => Parses(RepositoryFolder.Combine($"{Golden}/open.md"));

    [NodeFact]
    public void The_findings_of_a_plan_made_by_hand_are_SARIF() => IsSarif(RepositoryFolder.Combine($"{Golden}/gate.sarif"));

    [NodeFact]
    public void The_bundle_of_the_sample_holds_diagrams_that_parse_and_SARIF()
    {
        using var folder = new TemporaryFolder();
        Bundle(folder, RepositoryFolder.Combine("docs/samples/shop"), "v1", "v2");
    }

    [NodeFact]
    public void The_documentation_of_the_sample_holds_diagrams_that_parse()
    {
        using var folder = new TemporaryFolder();
        var result = DocsWorkflow.Run(new DocsOptions { BaseFolder = RepositoryFolder.Combine("docs/samples/shop"), Source = "v2", OutputPath = folder.Root }, CancellationToken.None);
        Parses([.. result.Files.Where(file => File.ReadAllText(file).Contains("```mermaid", StringComparison.Ordinal))]);
    }

    [NodeFact]
    public void The_bundles_of_real_pairs_hold_diagrams_that_parse_and_SARIF()
    {
        foreach (var (current, desired) in new[] { ("wideworldimporters/2017-06", "wideworldimporters/2024-03"), ("kitchen-sink/v1", "kitchen-sink/enums") })
        {
            if (CaseFolder.IsPresent)
            {
                using var folder = new TemporaryFolder();
                Bundle(folder, CaseFolder.Root, $"real/{current}.dacpac", $"real/{desired}.dacpac");
            }
        }
    }

    private static void Bundle(TemporaryFolder folder, string baseFolder, string current, string desired)
    {
        var configuration = Path.Combine(baseFolder, ConfigurationFile.DefaultName);
        new PlanWorkflow(TimeProvider.System).Run(
            new PlanOptions
            {
                BaseFolder = baseFolder,
                Current = current,
                Desired = desired,
                OutputPath = folder.Root,
                ConfigurationPath = File.Exists(configuration) ? configuration : null,
                Gate = GateMode.Report,
                Rehearse = false,
                AsOf = new DateOnly(2026, 6, 1),
            },
            CancellationToken.None);
        Parses(Path.Combine(folder.Root, "plan.md"));
        IsSarif(Path.Combine(folder.Root, "gate.sarif"));
    }

    private static void Parses(params string[] pages) => Succeeds("mermaid.mjs", pages);

    private static void IsSarif(string log) => Succeeds("sarif.mjs", [log]);

    private static void Succeeds(string script, string[] files)
    {
        var (exitCode, output) = NodeScript.Run(script, files);
        Assert.True(exitCode == 0, output);
    }
}

using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.PlanFiles;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Pending;
using MigrationOps.Testing;
using MigrationOps.Workflows;
using MigrationOps.Workflows.Plan;

namespace MigrationOps.Scenarios.Tests.Cases;

/// <summary>Every pair of the case folder goes the whole way, from two packages to the bundle.</summary>
public sealed class EveryPairTests
{
    [CaseTheory]
    [DdlCases]
    public void A_small_pair_gives_a_whole_bundle(DdlCase pair)
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder, pair.CurrentDacpac, pair.DesiredDacpac);
        Assert.Equal(WholeBundle(result.Plan), folder.Files().Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [CaseTheory]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2018-10", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2018-10")]
    [InlineData("wideworldimporters-dw/2017-06", "wideworldimporters-dw/2023-02")]
    [InlineData("kitchen-sink/v1", "kitchen-sink/enums")]
    [InlineData("kitchen-sink/enums", "kitchen-sink/v1")]
    [InlineData("ssdt-sample/v0", "ssdt-sample/v1")]
    [InlineData("ssdt-sample/v1", "kitchen-sink/v170")]
    public void A_real_pair_gives_a_whole_bundle(string current, string desired)
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder, CaseFolder.Combine($"real/{current}.dacpac"), CaseFolder.Combine($"real/{desired}.dacpac"));
        Assert.Equal(WholeBundle(result.Plan), folder.Files().Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [CaseTheory]
    [InlineData("wideworldimporters/2024-03")]
    [InlineData("wideworldimporters-dw/2023-02")]
    [InlineData("kitchen-sink/v1")]
    public void A_first_deployment_gives_a_whole_bundle(string desired)
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder, "empty", CaseFolder.Combine($"real/{desired}.dacpac"));
        Assert.Equal(WholeBundle(result.Plan), folder.Files().Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [CaseTheory]
    [InlineData("wideworldimporters/2017-06", "wideworldimporters/2024-03")]
    [InlineData("wideworldimporters-dw/2017-06", "wideworldimporters-dw/2023-02")]
    public void What_a_real_pair_leaves_unscripted_is_of_few_kinds(string current, string desired)
    {
        using var folder = new TemporaryFolder();
        var result = Run(folder, CaseFolder.Combine($"real/{current}.dacpac"), CaseFolder.Combine($"real/{desired}.dacpac"));
        var refused = result.Plan.Phases.SelectMany(phase => phase.Operations).Where(operation => operation.Kind == nameof(RefuseChange)).ToList();
        Assert.All(refused, operation => Assert.Contains(Allowed, kind => (operation.Object + operation.Refused).Contains(kind, StringComparison.Ordinal)));
    }

    private static ValueList<string> Allowed { get; } =
        ["SqlSecurityPolicy", "SqlPartitionFunction", "SqlPartitionScheme", "SqlFilegroup", "SqlFile", "SqlDatabaseOptions", "SqlLogin", "SqlFullText"];

    // Beside the files that every bundle holds stand the deployment scripts of the desired package, the questions about what goes, and what is left to do.
    private static IEnumerable<string> WholeBundle(PlanDocument plan)
    {
        string?[] others = [UsageScript.Questions(plan).Count > 0 ? BundleNames.Usage : null, PendingDocument.Of(plan) is null ? null : BundleNames.Pending];
        return BundleNames.All.Concat(others.OfType<string>()).Concat(plan.DeploymentScripts.Select(script => script.FileName)).Order(StringComparer.Ordinal);
    }

    private static PlanResult Run(TemporaryFolder folder, string current, string desired)
    {
        var options = new PlanOptions
        {
            BaseFolder = folder.Root,
            Current = current,
            Desired = desired,
            OutputPath = folder.Root,
            Gate = GateMode.Report,
        };
        return new PlanWorkflow(TimeProvider.System).Run(options, CancellationToken.None);
    }
}

using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting;

namespace MigrationOps.PlanFiles;

/// <summary>The names of the files of a bundle. Nothing else in an output folder is ever touched.</summary>
public static class BundleNames
{
    /// <summary>The plan, from which all other files are derived.</summary>
    public const string Plan = "plan.json";

    /// <summary>The plan on a page.</summary>
    public const string Page = "plan.md";

    /// <summary>The findings, in SARIF.</summary>
    public const string Findings = "gate.sarif";

    /// <summary>The findings, as a test report in the form of JUnit.</summary>
    public const string TestReport = "gate.junit.xml";

    /// <summary>The findings, as commands that GitHub Actions turns into annotations.</summary>
    public const string GitHubAnnotations = "gate.github.txt";

    /// <summary>The findings, as commands that Azure Pipelines turns into issues.</summary>
    public const string AzureAnnotations = "gate.azure.txt";

    /// <summary>The plan as a comment of a pull request.</summary>
    public const string Comment = "comment.md";

    /// <summary>What the rehearsal came to.</summary>
    public const string Rehearsal = "rehearsal.json";

    /// <summary>The verification, for Pester.</summary>
    public const string Verification = "verify.Tests.ps1";

    /// <summary>The questions about use that are asked by hand; only in the bundle of a plan that takes something away.</summary>
    public const string Usage = "usage.sql";

    /// <summary>What is pending once Expand has run, to be kept beside the baseline; only in the bundle of a plan that leaves something to do.</summary>
    public const string Pending = "pending.json";

    /// <summary>The names of the files that every bundle holds whose scripts are written.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Plan,
        Page,
        Findings,
        TestReport,
        GitHubAnnotations,
        AzureAnnotations,
        Comment,
        Rehearsal,
        .. Enum.GetValues<Phase>().SelectMany(phase => Enum.GetValues<ScriptDirection>().Select(direction => Script(phase, direction))),
        Verification,
    ];

    /// <summary>The names of all files that a bundle may hold: those of the deployment scripts, of usage and of what is pending too, where there are such.</summary>
    public static IReadOnlyList<string> Possible { get; } = [.. All, Usage, Pending, .. Enum.GetValues<DeploymentScriptKind>().Select(DeploymentScriptDocument.NameOf)];

    /// <summary>The name of a script.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="direction">Forward or back.</param>
    /// <returns>The name, such as <c>expand.deploy.sql</c>.</returns>
    public static string Script(Phase phase, ScriptDirection direction) => $"{Lower(phase)}.{Lower(direction)}.sql";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

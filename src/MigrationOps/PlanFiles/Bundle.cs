using MigrationOps.Gates;
using MigrationOps.Operations;
using MigrationOps.Reporting;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Pending;

namespace MigrationOps.PlanFiles;

/// <summary>Derives the files of a bundle from a plan, and from nothing else.</summary>
public static class Bundle
{
    /// <summary>Derives the files.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="hasScripts">Whether scripts and verification are among them; they are left out where the gate is blocked.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<BundleFile> Compose(PlanDocument plan, bool hasScripts)
    {
        var rules = RuleCatalog.All.Select(rule => rule.Descriptor).ToList();
        var files = new List<BundleFile>
        {
            new(BundleNames.Plan, PlanJson.Write(plan)),
            new(BundleNames.Page, PlanPage.Write(plan)),
            new(BundleNames.Findings, SarifLog.Write(plan, rules)),
            new(BundleNames.TestReport, JUnitReport.Write(plan, rules)),
            new(BundleNames.GitHubAnnotations, GitHubAnnotations.Write(plan.Findings)),
            new(BundleNames.AzureAnnotations, AzureAnnotations.Write(plan.Findings)),
            new(BundleNames.Comment, PullRequestComment.Write(plan)),
        };
        if (plan.Rehearsal is { } rehearsal)
        {
            files.Add(new BundleFile(BundleNames.Rehearsal, PlanJson.Write(rehearsal)));
        }

        if (hasScripts)
        {
            files.AddRange(
                from phase in Enum.GetValues<Phase>()
                from direction in Enum.GetValues<ScriptDirection>()
                select new BundleFile(BundleNames.Script(phase, direction), ScriptRenderer.Render(plan, phase, direction)));
            files.AddRange(plan.DeploymentScripts.Select(script => new BundleFile(script.FileName, script.Text)));
            files.Add(new BundleFile(BundleNames.Verification, VerificationTests.Write(plan)));
            files.AddRange(Later(plan));
        }

        return files;
    }

    private static IEnumerable<BundleFile> Later(PlanDocument plan)
    {
        if (UsageScript.Questions(plan).Count > 0)
        {
            yield return new BundleFile(BundleNames.Usage, UsageScript.Render(plan));
        }

        if (PendingDocument.Of(plan) is { } pending)
        {
            yield return new BundleFile(BundleNames.Pending, PendingJson.Write(pending));
        }
    }
}

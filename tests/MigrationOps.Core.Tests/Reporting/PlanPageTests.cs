using MigrationOps.Findings;
using MigrationOps.Reporting;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Reporting;

public sealed class PlanPageTests
{
    [Fact]
    public void A_blocked_plan_says_so_and_names_no_script_to_run() =>
        GoldenFile.Verify("tests/MigrationOps.Core.Tests/Reporting/expected/blocked.md", PlanPage.Write(SamplePlan.Create()));

    [Fact]
    public void An_open_plan_says_how_it_is_run() =>
        GoldenFile.Verify("tests/MigrationOps.Core.Tests/Reporting/expected/open.md", PlanPage.Write(SamplePlan.Create(Severity.Warning)));

    [Fact]
    public void A_plan_without_operations_and_findings_says_so()
    {
        var plan = SamplePlan.Create();
        var page = PlanPage.Write(plan with { Findings = [], Phases = [.. plan.Phases.Select(phase => phase with { Operations = [] })] });

        Assert.Contains("## Findings\n\nNone.\n", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split("Nothing to do in this phase.").Length - 1);
    }
}

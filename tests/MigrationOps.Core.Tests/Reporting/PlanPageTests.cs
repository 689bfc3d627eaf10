using MigrationOps.Findings;
using MigrationOps.Rehearsing;
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
    public void A_proof_is_told_with_its_counts()
    {
        var proven = new RehearsalRecord { Proven = true, Counts = new RehearsalCounts(1, 2, 1) };

        var page = PlanPage.Write(SamplePlan.Create() with { Rehearsal = proven });

        Assert.Contains("| Rehearsal | Proven, but for what rows decide |\n", page, StringComparison.Ordinal);
        Assert.Contains("1 step, 2 statements executed, 1 break tried.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Taken for granted", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_between_equal_databases_is_told_to_have_nothing_to_do()
    {
        var page = PlanPage.Write(SamplePlan.Create() with { Rehearsal = new RehearsalRecord { Proven = true } });

        Assert.Contains("**Proven**: the databases are equal, and there is nothing to do.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_was_not_rehearsed_says_so()
    {
        var page = PlanPage.Write(SamplePlan.Create() with { Rehearsal = null });

        Assert.Contains("| Rehearsal | Not rehearsed |\n", page, StringComparison.Ordinal);
        Assert.Contains("Not rehearsed. Nothing is proven", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_operations_and_findings_says_so()
    {
        var plan = SamplePlan.Create();
        var page = PlanPage.Write(plan with { Findings = [], Phases = [.. plan.Phases.Select(phase => phase with { Operations = [] })] });

        Assert.Contains("## Findings\n\nNone.\n", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split("Nothing to do in this phase.").Length - 1);
    }
}

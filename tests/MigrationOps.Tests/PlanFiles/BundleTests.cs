using MigrationOps.Core.Tests.Reporting;
using MigrationOps.PlanFiles;
using MigrationOps.Testing;

namespace MigrationOps.Tests.PlanFiles;

public sealed class BundleTests
{
    [Fact]
    public void A_bundle_without_scripts_holds_plan_page_findings_and_proof() =>
        Assert.Equal(["plan.json", "plan.md", "gate.sarif", "gate.junit.xml", "gate.github.txt", "gate.azure.txt", "comment.md", "rehearsal.json"], Bundle.Compose(SamplePlan.Create(), hasScripts: false).Select(file => file.Name));

    [Fact]
    public void A_plan_that_was_not_rehearsed_has_no_proof() =>
        Assert.DoesNotContain(Bundle.Compose(SamplePlan.Create() with { Rehearsal = null }, hasScripts: true), file => file.Name == BundleNames.Rehearsal);

    [Fact]
    public void The_proof_is_what_the_plan_holds_of_it()
    {
        var plan = SamplePlan.Create();

        var file = Bundle.Compose(plan, hasScripts: false).Single(file => file.Name == BundleNames.Rehearsal);

        Assert.Equal(PlanJson.Write(plan.Rehearsal!), file.Content);
        GoldenFile.Verify("tests/MigrationOps.Tests/PlanFiles/expected/rehearsal.json", file.Content);
    }

    [Fact]
    public void Every_file_ends_its_lines_with_line_feeds_alone() =>
        Assert.All(Bundle.Compose(SamplePlan.Create() with { Phases = [.. SamplePlan.Create().Phases.Select(phase => phase with { Operations = [] })] }, hasScripts: true), file =>
        {
            Assert.DoesNotContain('\r', file.Content);
            Assert.EndsWith("\n", file.Content, StringComparison.Ordinal);
        });
}

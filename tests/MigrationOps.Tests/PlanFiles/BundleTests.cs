using MigrationOps.Core.Tests.Reporting;
using MigrationOps.PlanFiles;

namespace MigrationOps.Tests.PlanFiles;

public sealed class BundleTests
{
    [Fact]
    public void A_bundle_without_scripts_holds_plan_page_and_findings() =>
        Assert.Equal(["plan.json", "plan.md", "gate.sarif"], Bundle.Compose(SamplePlan.Create(), hasScripts: false).Select(file => file.Name));

    [Fact]
    public void Every_file_ends_its_lines_with_line_feeds_alone() =>
        Assert.All(Bundle.Compose(SamplePlan.Create() with { Phases = [.. SamplePlan.Create().Phases.Select(phase => phase with { Operations = [] })] }, hasScripts: true), file =>
        {
            Assert.DoesNotContain('\r', file.Content);
            Assert.EndsWith("\n", file.Content, StringComparison.Ordinal);
        });
}

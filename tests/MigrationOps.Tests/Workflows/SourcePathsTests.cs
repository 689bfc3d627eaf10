using MigrationOps.Testing;
using MigrationOps.Core.Tests.Reporting;
using MigrationOps.Workflows;

namespace MigrationOps.Tests.Workflows;

public sealed class SourcePathsTests
{
    [Fact]
    public void Rooted_paths_become_relative_and_words_stay()
    {
        using var folder = new TemporaryFolder();
        var plan = SamplePlan.Create();
        var rooted = plan with
        {
            Current = plan.Current with { Source = "empty" },
            Desired = plan.Desired with { Source = folder.Combine("db/schema") },
            Findings = [plan.Findings[0] with { Location = plan.Findings[0].Location! with { File = folder.Combine("../a.sql") } }],
        };

        var relative = new SourcePaths(folder.Root).Relative(rooted);

        Assert.Equal("empty", relative.Current.Source);
        Assert.Equal("db/schema", relative.Desired.Source);
        Assert.Equal("../a.sql", relative.Findings[0].Location?.File);
        Assert.Equal(3, relative.Findings[0].Location?.Line);
    }
}

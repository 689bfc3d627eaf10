using MigrationOps.Model;
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
            Findings = [plan.Findings[0] with { Location = plan.Findings[0].Location! with { File = folder.Combine("../a.sql") } }],
        };

        var paths = new SourcePaths(folder.Root);
        var relative = paths.Relative(rooted);

        Assert.Equal("empty", paths.Relative(Database("empty")).Source);
        Assert.Equal("db/schema", paths.Relative(Database(folder.Combine("db/schema"))).Source);
        Assert.Equal("../a.sql", relative.Findings[0].Location?.File);
        Assert.Equal(3, relative.Findings[0].Location?.Line);
    }

    private static LoadedDatabase Database(string source) => new()
    {
        Source = source,
        Model = DatabaseModel.Empty(new DatabaseSettings { Platform = SqlPlatform.SqlServer2019 }),
    };
}

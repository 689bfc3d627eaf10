using System.Globalization;
using System.Text;
using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Policy;

public sealed class ServerFeaturesTests
{
    private static readonly TargetServer Standard = new() { MajorVersion = 15 };
    private static readonly TargetServer Enterprise = new() { Edition = ServerEdition.Enterprise, MajorVersion = 15 };
    private static readonly TargetServer Azure = new() { Edition = ServerEdition.AzureSqlDatabase, MajorVersion = 17 };

    [Fact]
    public void The_page_of_editions_is_made_from_the_table() => GoldenFile.Verify("docs/concepts/editions.md", Page());

    [Fact]
    public void Every_row_names_its_source() => Assert.All(ServerFeatures.All, feature => Assert.StartsWith("Microsoft Learn", feature.Source, StringComparison.Ordinal));

    [Fact]
    public void Enterprise_and_Azure_build_indexes_online_and_Standard_does_not()
    {
        Assert.False(Standard.CanBuildIndexesOnline());
        Assert.True(Enterprise.CanBuildIndexesOnline());
        Assert.True(Azure.CanBuildIndexesOnline());
    }

    [Fact]
    public void A_version_that_is_too_old_lacks_what_came_later()
    {
        Assert.False(Enterprise.CanCreateIndexesAtLowPriority());
        Assert.True((Enterprise with { MajorVersion = 16 }).CanCreateIndexesAtLowPriority());
        Assert.True(ServerFeatures.ResumableBuild.IsOn(Enterprise));
        Assert.False(ServerFeatures.ResumableBuild.IsOn(Enterprise with { MajorVersion = 14 }));
    }

    [Fact]
    public void Change_data_capture_takes_online_builds_away()
    {
        var captured = Enterprise with { Captured = [SqlName.Of("dbo", "Orders")] };

        Assert.False(captured.CanBuildIndexesOnline());
        Assert.False(ServerFeatures.OnlineAlterColumn.IsOn(captured));
        Assert.True(ServerFeatures.OnlineAlterColumn.IsOn(captured with { MajorVersion = 17 }));
        Assert.Contains("because of change data capture", ServerFeatures.OnlineIndexBuild.On(captured), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_tells_the_stated_server_and_a_better_one()
    {
        Assert.Equal(
            "SQL Server 2019 Standard has no RESUMABLE = ON for keys; Enterprise edition (2022 and later) or Azure SQL has, which builds the key online and goes on after a break.",
            ServerFeatures.ResumableConstraint.On(Standard));
        Assert.Equal(
            "Azure SQL Database has ONLINE = ON for indexes, which builds with short locks at the start and the end.",
            ServerFeatures.OnlineIndexBuild.On(Azure));
    }

    private static string Page()
    {
        var text = new StringBuilder("""
            # What an edition can do

            `target` in [migrationops.json](../configuration.md) says which server the plan is for. This table decides what the plan does there (indexes built online, columns added instantly) and what findings say of
            the stated edition and of a better one. It is the only place in the product that knows versions and editions; the page is made from it. Developer and Evaluation are Enterprise, Web is Standard. Azure counts as the newest version.

            | What | Editions | Since | With change data capture | Source |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var feature in ServerFeatures.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {feature.Name} | {Editions(feature)} | {TargetServer.VersionWords(feature.Since)} | {Captured(feature)} | {feature.Source} |\n");
        }

        return text.ToString();
    }

    private static string Editions(ServerFeature feature)
    {
        var missing = feature.MissingOn.Count == 0 ? string.Empty : $", but not {string.Join(", ", feature.MissingOn.Select(edition => new TargetServer { Edition = edition }.IsAzure ? new TargetServer { Edition = edition }.Words : edition.ToString()))}";
        return (feature.IsOfEnterpriseClass ? "Enterprise, Azure SQL" : "all") + missing;
    }

    private static string Captured(ServerFeature feature) => feature.SinceWithCapture switch
    {
        null => "as without",
        int.MaxValue => "no",
        { } since => $"since {TargetServer.VersionWords(since)}",
    };
}

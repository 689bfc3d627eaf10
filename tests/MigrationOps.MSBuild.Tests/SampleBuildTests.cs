using MigrationOps.PlanFiles;
using MigrationOps.Testing;

namespace MigrationOps.MSBuild.Tests;

/// <summary>The samples, built as a user builds them.</summary>
public sealed class SampleBuildTests(SampleBuild builds) : IClassFixture<SampleBuild>
{
    private const string Output = "bin/Debug/migration";

    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_package_is_written_from_sql_files_and_only_again_when_one_changed()
    {
        var shop = builds.CopyOf("shop");
        var package = Path.Combine(shop, "out", "Shop.dacpac");
        string[] arguments = ["-p:MigrationOpsDacpacPath=out/Shop.dacpac", "-p:MigrationOpsRehearse=false"];

        var first = builds.Run(shop, arguments);
        Assert.True(first.ExitCode == 0, first.Output);
        var bytes = File.ReadAllBytes(package);
        File.SetLastWriteTimeUtc(package, DateTime.UtcNow);
        File.AppendAllText(package, "a mark");
        builds.Run(shop, arguments);
        Assert.Equal(bytes.Length + "a mark".Length, new FileInfo(package).Length);

        File.AppendAllText(Path.Combine([shop, "v2", "Customer.sql"]), "-- a comment\n");
        var third = builds.Run(shop, arguments);
        Assert.True(third.ExitCode == 0, third.Output);
        Assert.Equal(bytes, File.ReadAllBytes(package));
    }

    [Fact]
    public void The_shop_is_planned_once_and_again_when_a_file_of_its_bundle_is_lost()
    {
        var shop = builds.CopyOf("shop");

        var first = builds.Run(shop);
        Assert.True(first.ExitCode == 0, first.Output);
        Assert.Equal(BundleNames.All.Union([BundleNames.Pending, BundleNames.Usage]).Order(StringComparer.Ordinal), Bundle(shop));

        var page = Path.Combine(shop, Output, BundleNames.Page);
        var excerpt = File.ReadLines(RepositoryFolder.Combine("README.md")).Where(line => line.StartsWith("| expand-", StringComparison.Ordinal) || line.StartsWith("| contract-", StringComparison.Ordinal));
        Assert.Subset(File.ReadLines(page).ToHashSet(), excerpt.ToHashSet());
        File.AppendAllText(page, "a mark");
        var second = builds.Run(shop);
        Assert.True(second.ExitCode == 0, second.Output);
        Assert.EndsWith("a mark", File.ReadAllText(page), StringComparison.Ordinal);

        File.Delete(Path.Combine(shop, Output, BundleNames.Findings));
        var third = builds.Run(shop);
        Assert.True(third.ExitCode == 0, third.Output);
        Assert.DoesNotContain("a mark", File.ReadAllText(page), StringComparison.Ordinal);

        var clean = builds.Run(shop, "-t:Clean");
        Assert.True(clean.ExitCode == 0, clean.Output);
        Assert.Empty(Bundle(shop));
    }

    [Fact]
    public void Deployment_scripts_stand_beside_the_scripts_of_the_plan_and_keep_their_variables()
    {
        var shop = builds.CopyOf("shop-deployment");

        var build = builds.Run(shop);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("MOP", build.Output, StringComparison.Ordinal);
        Assert.Equal(BundleNames.Possible.Except([BundleNames.Usage, BundleNames.Pending]).Order(StringComparer.Ordinal), Bundle(shop));
        var page = File.ReadAllText(Path.Combine(shop, Output, BundleNames.Page));
        foreach (var line in new[] { "-v Environment=\"<value>\" -v Release=\"<value>\" -i predeploy.sql", "-v Release=\"<value>\" -i postdeploy.sql" })
        {
            Assert.Contains(line, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_script_that_somebody_else_wrote_becomes_a_bundle_and_is_wrapped_again_when_it_changes()
    {
        var shop = builds.CopyOf("shop-script");

        var first = builds.Run(shop);
        Assert.True(first.ExitCode == 0, first.Output);
        Assert.Equal(BundleNames.All.Order(StringComparer.Ordinal), Bundle(shop));

        File.AppendAllText(Path.Combine(shop, "publish.sql"), "DROP TABLE [sales].[Order];\nGO\n");
        var second = builds.Run(shop);
        Assert.Equal(1, second.ExitCode);
        Assert.Matches(@"publish\.sql\([0-9]+,1\): MigrationOps error MOP1001", second.Output);
    }

    [Fact]
    public void Another_pair_is_planned_though_its_files_are_older()
    {
        var any = builds.CopyOf("any");
        File.WriteAllText(Path.Combine(any, "new.sql"), "CREATE TABLE [dbo].[NewTable] ([Id] int NOT NULL);");
        File.WriteAllText(Path.Combine(any, "old.sql"), "CREATE TABLE [dbo].[OldTable] ([Id] int NOT NULL);");
        File.SetLastWriteTimeUtc(Path.Combine(any, "old.sql"), LongAgo);

        var first = builds.Run(any, "any.proj", "-p:MigrationOpsCurrent=empty", "-p:MigrationOpsDesired=new.sql", "-p:MigrationOpsOutputPath=out/");
        Assert.True(first.ExitCode == 0, first.Output);
        var second = builds.Run(any, "any.proj", "-p:MigrationOpsCurrent=empty", "-p:MigrationOpsDesired=old.sql", "-p:MigrationOpsOutputPath=out/");
        Assert.True(second.ExitCode == 0, second.Output);

        Assert.Contains("OldTable", File.ReadAllText(Path.Combine(any, "out", BundleNames.Plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_file_of_a_folder_is_missed()
    {
        var any = builds.CopyOf("any");
        Directory.CreateDirectory(Path.Combine(any, "schema"));
        File.WriteAllText(Path.Combine(any, "schema/A.sql"), "CREATE TABLE [dbo].[A] ([Id] int NOT NULL);");
        File.WriteAllText(Path.Combine(any, "schema/B.sql"), "CREATE TABLE [dbo].[B] ([Id] int NOT NULL);");
        string[] pair = ["any.proj", "-p:MigrationOpsCurrent=empty", "-p:MigrationOpsDesired=schema", "-p:MigrationOpsOutputPath=out/"];

        Assert.Equal(0, builds.Run(any, pair).ExitCode);
        File.Delete(Path.Combine(any, "schema/B.sql"));
        Assert.Equal(0, builds.Run(any, pair).ExitCode);

        Assert.DoesNotContain("[B]", File.ReadAllText(Path.Combine(any, "out", BundleNames.Plan)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_build_is_refused_again_and_loses_the_scripts_that_were_only_reported()
    {
        var refused = builds.CopyOf("shop-refused");

        var report = builds.Run(refused, "-p:MigrationOpsGate=report");
        Assert.True(report.ExitCode == 0, report.Output);
        Assert.Equal(BundleNames.All.Union([BundleNames.Pending, BundleNames.Usage]).Count(), Bundle(refused).Count());
        Assert.Contains("warning MOP1002", report.Output, StringComparison.Ordinal);

        foreach (var arguments in new[] { [], [], new[] { "-p:NoWarn=MOP1001%3BMOP1002%3BMOP1003", "-p:TreatWarningsAsErrors=false" } })
        {
            var result = builds.Run(refused, arguments);
            Assert.Equal(1, result.ExitCode);
            Assert.Matches(@"desired\.sql\([0-9]+,[0-9]+\): MigrationOps error MOP1002", result.Output);
            Assert.Equal(
                [BundleNames.Comment, BundleNames.AzureAnnotations, BundleNames.GitHubAnnotations, BundleNames.TestReport, BundleNames.Findings, BundleNames.Plan, BundleNames.Page, BundleNames.Rehearsal],
                Bundle(refused));
        }
    }

    [Fact]
    public void Warnings_obey_NoWarn_and_TreatWarningsAsErrors()
    {
        var refused = builds.CopyOf("shop-refused");

        for (var i = 0; i < 2; i++)
        {
            var strict = builds.Run(refused, "-p:MigrationOpsGate=report", "-p:TreatWarningsAsErrors=true");
            Assert.Equal(1, strict.ExitCode);
            Assert.Contains("error MOP1002", strict.Output, StringComparison.Ordinal);
        }

        var silent = builds.Run(refused, "-p:MigrationOpsGate=report", "-p:NoWarn=MOP1002");
        Assert.Equal(0, silent.ExitCode);
        Assert.DoesNotContain("warning MOP1002", silent.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_names_no_current_database_is_told_so()
    {
        var result = builds.Run(builds.CopyOf("any"), "any.proj", "-p:MigrationOpsDesired=x.sql");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("any.proj : MigrationOps error MOP7201: MigrationOpsCurrent is not set.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_engine_is_told_what_is_needed()
    {
        var shop = builds.CopyOf("shop");

        var result = builds.Run(shop, "-p:_MigrationOpsEngineVersion=17.14.8");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error MOP7205: MigrationOps needs MSBuild 18 or later (.NET SDK 10, Visual Studio 2026); this is MSBuild 17.14.8.", result.Output, StringComparison.Ordinal);
        Assert.Empty(Bundle(shop));
    }

    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:MigrationOpsEnabled=false")]
    public void Nothing_is_planned_for_an_editor_or_when_switched_off(string property)
    {
        var refused = builds.CopyOf("shop-refused");

        Assert.Equal(0, builds.Run(refused, property).ExitCode);

        Assert.Empty(Bundle(refused));
    }

    private static IEnumerable<string> Bundle(string folder)
    {
        var output = Path.Combine(folder, Output);
        return Directory.Exists(output) ? Directory.GetFiles(output).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal) : [];
    }
}

using MigrationOps.Core.Tests.Reporting;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.PlanFiles;
using MigrationOps.Scripting;
using MigrationOps.Testing;

namespace MigrationOps.Tests.PlanFiles;

public sealed class BundleFolderTests
{
    private static readonly BundleFile[] Few = [new("plan.json", "{}\n"), new("plan.md", "# Plan\n")];

    [Fact]
    public void A_new_folder_holds_the_bundle_and_nothing_else()
    {
        using var folder = new TemporaryFolder();

        BundleFolder.Replace(folder.Combine("bin/out") + Path.DirectorySeparatorChar, Few, CancellationToken.None);

        Assert.Equal(["bin/out/plan.json", "bin/out/plan.md"], folder.Files());
        Assert.Equal("{}\n", File.ReadAllText(folder.Combine("bin/out/plan.json")));
    }

    [Fact]
    public void Older_files_of_a_bundle_go_and_other_files_stay()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/plan.md", "old");
        folder.Write("out/contract.deploy.sql", "old");
        folder.Write("out/notes.txt", "mine");
        folder.Write("out/more/plan.json", "mine");

        BundleFolder.Replace(folder.Combine("out"), Few, CancellationToken.None);

        Assert.Equal(["out/more/plan.json", "out/notes.txt", "out/plan.json", "out/plan.md"], folder.Files());
        Assert.Equal("# Plan\n", File.ReadAllText(folder.Combine("out/plan.md")));
        Assert.Equal("mine", File.ReadAllText(folder.Combine("out/more/plan.json")));
    }

    [Fact]
    public void A_deployment_script_that_no_bundle_wrote_is_not_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/predeploy.sql", "PRINT N'mine';");
        folder.Write("out/plan.md", "old");

        var failure = Assert.Throws<MigrationOpsException>(() => BundleFolder.Replace(folder.Combine("out"), [.. Few, new("predeploy.sql", "PRINT N'new';")], CancellationToken.None));

        Assert.Equal(PlanFileIds.ForeignScript, failure.Id);
        Assert.Equal(["out/plan.md", "out/predeploy.sql"], folder.Files());
        Assert.Equal("PRINT N'mine';", File.ReadAllText(folder.Combine("out/predeploy.sql")));
    }

    [Fact]
    public void A_deployment_script_that_no_bundle_wrote_stays_beside_a_bundle_without_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/predeploy.sql", "PRINT N'mine';");
        folder.Write("out/plan.json", "{ \"somebody\": \"else\" }");

        BundleFolder.Replace(folder.Combine("out"), Few, CancellationToken.None);

        Assert.Equal(["out/plan.json", "out/plan.md", "out/predeploy.sql"], folder.Files());
    }

    [Fact]
    public void A_deployment_script_of_the_older_bundle_goes_and_its_successor_comes()
    {
        using var folder = new TemporaryFolder();
        var plan = SamplePlan.Create() with { DeploymentScripts = [Script("old")] };
        BundleFolder.Replace(folder.Combine("out"), [new("plan.json", PlanJson.Write(plan)), new("predeploy.sql", "old")], CancellationToken.None);

        BundleFolder.Replace(folder.Combine("out"), [new("plan.json", PlanJson.Write(plan with { DeploymentScripts = [Script("new")] })), new("predeploy.sql", "new")], CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(folder.Combine("out/predeploy.sql")));

        BundleFolder.Replace(folder.Combine("out"), Few, CancellationToken.None);
        Assert.Equal(["out/plan.json", "out/plan.md"], folder.Files());

        static DeploymentScriptDocument Script(string text) => new()
        {
            Kind = DeploymentScriptKind.Pre,
            Phase = Phase.Expand,
            Reason = "It runs first.",
            Proven = true,
            Variables = [],
            Remarks = [],
            Text = text,
        };
    }

    [Fact]
    public void A_cancelled_writing_leaves_the_older_bundle_and_no_trace()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/expand.deploy.sql", "old");

        Assert.Throws<OperationCanceledException>(() => BundleFolder.Replace(folder.Combine("out"), Few, new CancellationToken(canceled: true)));

        Assert.Equal(["out/expand.deploy.sql"], folder.Files());
        Assert.Equal([folder.Combine("out")], Directory.GetDirectories(folder.Root));
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_leaves_the_older_bundle()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out/expand.deploy.sql", "old");
        folder.Write("out/plan.md/in-the-way.txt", "a folder bears the name of a file");

        var failure = Assert.Throws<MigrationOpsException>(() => BundleFolder.Replace(folder.Combine("out"), Few, CancellationToken.None));

        Assert.Equal(PlanFileIds.OutputNotWritable, failure.Id);
        Assert.Equal(["out/expand.deploy.sql", "out/plan.md/in-the-way.txt"], folder.Files());
    }

    [Fact]
    public void A_folder_whose_name_a_file_bears_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out", "a file");

        var failure = Assert.Throws<MigrationOpsException>(() => BundleFolder.Replace(folder.Combine("out"), Few, CancellationToken.None));

        Assert.Equal(PlanFileIds.OutputNotWritable, failure.Id);
        Assert.Equal(["out"], folder.Files());
    }
}

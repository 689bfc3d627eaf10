using MigrationOps.Dacpac;
using MigrationOps.Findings;
using MigrationOps.Hosting;
using MigrationOps.Model;
using MigrationOps.Testing;
using MigrationOps.Workflows.Package;

namespace MigrationOps.Tests.Workflows.Package;

public sealed class PackageWorkflowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_becomes_a_package_that_holds_all_of_it()
    {
        _folder.Write("db/T.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL CONSTRAINT [PK_T] PRIMARY KEY, [N] nvarchar (40) NULL DEFAULT (N'x'));");
        _folder.Write("db/V.sql", "CREATE VIEW [dbo].[V] (A) AS SELECT [N] FROM [dbo].[T] WITH CHECK OPTION;");
        _folder.Write("db/F.sql", "CREATE FUNCTION [dbo].[F] (@a AS int = 3) RETURNS @r TABLE ([X] int NOT NULL) AS BEGIN INSERT @r SELECT [Id] FROM [dbo].[T] WHERE [Id] = @a; RETURN; END");

        var result = PackageWorkflow.Run(new PackageOptions { BaseFolder = _folder.Root, Source = "db", PackagePath = "out/db.dacpac" }, CancellationToken.None);

        var read = DacpacFile.Load(result.PackagePath);
        Assert.Equal(_folder.Combine("out/db.dacpac"), result.PackagePath);
        Assert.Equal(["[dbo].[T]", "[dbo].[F]", "[dbo].[V]"], read.Model.Elements.Select(element => element.Id.ToString()));
        Assert.Equal(["[dbo].[T]", "[dbo].[T].[N]"], read.Dependencies.UsesOf(new ElementId(ElementKind.View, SqlName.Of("dbo", "V"))).Select(name => name.ToString()).Order());
        Assert.Empty(read.Notes);
        Assert.False(File.Exists(_folder.Combine("out/db.dacpac.writing")));
    }

    [Fact]
    public void What_a_package_cannot_hold_stops_the_job_and_leaves_the_older_package()
    {
        _folder.Write("db/C.sql", "CREATE CERTIFICATE [C] WITH SUBJECT = 'x';");
        _folder.Write("db.dacpac", "older");

        var fault = Assert.Throws<MigrationOpsException>(() =>
            PackageWorkflow.Run(new PackageOptions { BaseFolder = _folder.Root, Source = "db", PackagePath = "db.dacpac" }, CancellationToken.None));

        Assert.Equal(DacpacErrors.NotWritable, fault.Id);
        Assert.Contains("[C]", fault.Message, StringComparison.Ordinal);
        Assert.Equal("older", File.ReadAllText(_folder.Combine("db.dacpac")));
    }

    [Fact]
    public void A_host_tells_what_is_missing()
    {
        var request = new HostRequest { BaseFolder = _folder.Root, Names = SettingNames.MSBuild };

        Assert.Equal(HostingIds.DesiredUnset, Assert.Single(MigrationHost.Package(request, CancellationToken.None).Messages).Id);
        Assert.Equal(HostingIds.PackageUnset, Assert.Single(MigrationHost.Package(request with { Desired = "db" }, CancellationToken.None).Messages).Id);
        Assert.Equal(HostingIds.VersionMalformed, Assert.Single(MigrationHost.Package(request with { Desired = "db", PackagePath = "a.dacpac", PackageVersion = "one" }, CancellationToken.None).Messages).Id);
    }

    [Fact]
    public void A_host_tells_where_the_package_is()
    {
        _folder.Write("db/T.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL);");

        var result = MigrationHost.Package(new HostRequest { BaseFolder = _folder.Root, Names = SettingNames.MSBuild, Desired = "db", PackagePath = "db.dacpac", PackageVersion = "1.2" }, CancellationToken.None);

        Assert.Equal(HostResult.Succeeded, result.ExitCode);
        Assert.Equal(_folder.Combine("db.dacpac"), result.PackagePath);
        Assert.Null(result.PlanPath);
        Assert.Empty(result.Messages);
    }
}

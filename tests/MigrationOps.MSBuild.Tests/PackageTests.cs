using MigrationOps.PlanFiles;
using MigrationOps.Testing;

namespace MigrationOps.MSBuild.Tests;

/// <summary>The package, as a project outside this repository uses it.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_project_that_references_the_package_gets_a_bundle()
    {
        Run(RepositoryFolder.Root, "pack", "src/MigrationOps.MSBuild", "--no-build", "-c", DotnetProcess.Configuration, "-o", _folder.Combine("feed"), "-p:Version=0.0.1-test");
        _folder.Write("app/schema/T.sql", "CREATE TABLE [dbo].[T] ([Id] int NOT NULL);");
        _folder.Write(
            "app/app.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <EnableDefaultItems>false</EnableDefaultItems>
                <RestoreSources>{_folder.Combine("feed")}</RestoreSources>
                <RestorePackagesPath>{_folder.Combine("packages")}</RestorePackagesPath>
                <MigrationOpsCurrent>empty</MigrationOpsCurrent>
                <MigrationOpsDesired>schema</MigrationOpsDesired>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="MigrationOps.MSBuild" Version="0.0.1-test" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);

        Run(_folder.Combine("app"), "build", "-nodeReuse:false");

        var bundle = Directory.GetFiles(_folder.Combine("app/bin/Debug/net10.0/migration")).Select(file => Path.GetFileName(file));
        Assert.Equal(BundleNames.All.Order(StringComparer.Ordinal), bundle.Order(StringComparer.Ordinal));
    }

    private static void Run(string folder, params string[] arguments)
    {
        var result = DotnetProcess.Run(folder, arguments);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}

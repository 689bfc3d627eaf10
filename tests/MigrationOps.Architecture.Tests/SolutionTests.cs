using MigrationOps.Architecture.Tests.Sources;
using MigrationOps.Testing;

namespace MigrationOps.Architecture.Tests;

public class SolutionTests
{
    private static readonly string[] Projects = [.. SourceTree.Files("src", "*.csproj").Concat(SourceTree.Files("tests", "*.csproj"))];

    /// <summary>Cmdlets execute only inside a real PowerShell: their logic is tested behind Hosting, the rest by the Pester suite.</summary>
    private static readonly string[] TestedElsewhere = ["MigrationOps.PowerShell", "MigrationOps.PowerShell.Loader"];

    [Fact]
    public void Every_project_of_product_and_tests_stands_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryFolder.Combine("MigrationOps.sln")).Replace('\\', '/');

        Offenders.None(Projects.Select(RepositoryFolder.Relative).Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Samples_stay_out_of_the_solution()
        => Assert.DoesNotContain("docs", File.ReadAllText(RepositoryFolder.Combine("MigrationOps.sln")), StringComparison.Ordinal);

    [Fact]
    public void Every_project_locks_its_packages()
        => Offenders.None(Projects.Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.portable.lock.json"))));

    [Fact]
    public void Every_product_project_has_tests_of_its_own()
        => Offenders.None(SourceTree.Projects.Keys
            .Except(TestedElsewhere)
            .Where(name => !File.Exists(RepositoryFolder.Combine($"tests/{name}.Tests/{name}.Tests.csproj"))));
}

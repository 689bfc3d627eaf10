using System.Runtime.InteropServices;
using MigrationOps.Testing;

namespace MigrationOps.MSBuild.Tests;

/// <summary>Which assembly the tasks of the package come from.</summary>
public sealed class TaskAssemblyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_an_image_for_this_machine_it_is_the_portable_one() =>
        Assert.Equal(Tasks("MigrationOps.MSBuild.dll"), Chosen());

    [Fact]
    public void An_image_for_this_machine_goes_first()
    {
        var image = $"{RuntimeInformation.RuntimeIdentifier}/MigrationOps.MSBuild.dll";
        _folder.Write("tasks/" + image, string.Empty);

        Assert.Equal(Tasks(image), Chosen());
    }

    [Fact]
    public void What_a_project_names_goes_before_both() =>
        Assert.Equal("elsewhere.dll", Chosen("-p:MigrationOpsTaskAssembly=elsewhere.dll"));

    private string Tasks(string name) => _folder.Combine("tasks/" + name);

    private string Chosen(params string[] arguments)
    {
        _folder.Write("any.proj", $"<Project><Import Project=\"{RepositoryFolder.Combine("src/MigrationOps.MSBuild/build/MigrationOps.MSBuild.props")}\" /></Project>");
        var (exitCode, output) = DotnetProcess.Run(
            _folder.Root,
            ["msbuild", "any.proj", "-getProperty:MigrationOpsTaskAssembly", $"-p:MigrationOpsTaskFolder={_folder.Combine("tasks")}/", .. arguments]);

        Assert.True(exitCode == 0, output);
        return output.Trim();
    }
}

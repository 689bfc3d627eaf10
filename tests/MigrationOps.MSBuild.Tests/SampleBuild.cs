using MigrationOps.Testing;

namespace MigrationOps.MSBuild.Tests;

/// <summary>Copies of the samples and of the task assembly, built by <c>dotnet build</c> in processes of their own: builds of the sources would collide.</summary>
public sealed class SampleBuild : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleBuild()
    {
        Copy(RepositoryFolder.Combine($"src/MigrationOps.MSBuild/bin/{DotnetProcess.Configuration}/net10.0"), _folder.Combine("tasks"));
        Copy(RepositoryFolder.Combine("src/MigrationOps.MSBuild/build"), _folder.Combine("build"));
    }

    /// <summary>A fresh copy of a sample.</summary>
    /// <param name="sample">Its name.</param>
    /// <returns>The folder of the copy.</returns>
    public string CopyOf(string sample)
    {
        var root = _folder.Combine(Guid.NewGuid().ToString("N"));
        Copy(RepositoryFolder.Combine("docs/samples/" + sample), Path.Combine(root, sample));
        File.Copy(RepositoryFolder.Combine("docs/samples/InRepository.targets"), Path.Combine(root, "InRepository.targets"));
        return Path.Combine(root, sample);
    }

    /// <summary>Builds a project.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="arguments">Further arguments of <c>dotnet build</c>.</param>
    /// <returns>The exit code and what was printed.</returns>
    public (int ExitCode, string Output) Run(string folder, params string[] arguments) => DotnetProcess.Run(
        folder,
        [
            "build", "-nodeReuse:false", "-tl:off", "-v:m",
            $"-p:MigrationOpsTaskAssembly={_folder.Combine("tasks/MigrationOps.MSBuild.dll")}",
            $"-p:MigrationOpsBuildFolder={_folder.Combine("build")}/",
            .. arguments,
        ]);

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
                File.Copy(file, Path.Combine(to, relative));
            }
        }
    }
}

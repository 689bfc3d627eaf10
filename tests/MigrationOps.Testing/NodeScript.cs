using System.ComponentModel;
using System.Diagnostics;

namespace MigrationOps.Testing;

/// <summary>
/// Runs the scripts of <c>tests/node</c>, which read what the product writes with the real tools. They need Node and the packages of that folder (<c>npm install</c> there);
/// tests that run them are marked with <see cref="NodeFactAttribute"/>.
/// </summary>
public static class NodeScript
{
    private const string Folder = "tests/node";

    /// <summary>Why a test that needs the scripts is skipped; null if it is not.</summary>
    public static string? SkipReason { get; } = Directory.Exists(RepositoryFolder.Combine($"{Folder}/node_modules"))
        ? HasNode() ? null : "Node is not installed."
        : $"The packages of '{Folder}' are not installed; run npm install there to run this test.";

    /// <summary>Runs a script.</summary>
    /// <param name="name">The name of its file.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The exit code and what was printed.</returns>
    public static (int ExitCode, string Output) Run(string name, IEnumerable<string> arguments) => Start([RepositoryFolder.Combine($"{Folder}/{name}"), .. arguments]);

    private static bool HasNode()
    {
        try
        {
            return Start(["--version"]).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int ExitCode, string Output) Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}

using System.Diagnostics;

namespace MigrationOps.MSBuild.Tests;

/// <summary>Runs <c>dotnet</c> as a user does: not as a part of the build that runs the tests.</summary>
internal static class DotnetProcess
{
    private static readonly string[] Inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>The configuration in which the tests were built.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;

    /// <summary>Runs a command.</summary>
    /// <param name="folder">The folder in which it runs.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <returns>The exit code and what was printed.</returns>
    public static (int ExitCode, string Output) Run(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Array.ForEach(Inherited, name => start.Environment.Remove(name));
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}

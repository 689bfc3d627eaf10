using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace MigrationOps.Testing;

/// <summary>
/// Compares a text with the expected file in the source tree, byte by byte. Expected files are UTF-8 without a byte order mark, with LF. They change only
/// through the accept command that a mismatch prints; it is refused in continuous integration, where a run must compare.
/// </summary>
public static class GoldenFile
{
    /// <summary>The environment variable that, set to <c>1</c>, makes every comparison write what it was given.</summary>
    public const string AcceptVariable = "MIGRATIONOPS_ACCEPT";

    private const int LongestReport = 120;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Fails with the difference and the command that accepts it, unless the file holds exactly this text.</summary>
    /// <param name="relativePath">The expected file, named from the root of the repository with <c>/</c>.</param>
    /// <param name="actual">What the product gave.</param>
    /// <param name="test">The calling test, for the accept command.</param>
    public static void Verify(string relativePath, string actual, [CallerMemberName] string test = "")
    {
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            Accept(relativePath, actual, Environment.GetEnvironmentVariable("CI") == "true");
        }
        else
        {
            Compare(relativePath, actual, test);
        }
    }

    internal static void Compare(string relativePath, string actual, string test)
    {
        var expected = Read(RepositoryFolder.Combine(relativePath));
        if (expected != actual)
        {
            throw new XunitException(Report(relativePath, expected, actual, test));
        }
    }

    internal static void Accept(string relativePath, string actual, bool isContinuousIntegration)
    {
        if (isContinuousIntegration)
        {
            throw new InvalidOperationException($"{AcceptVariable} is set in continuous integration, where expected files are compared, never written.");
        }

        var path = RepositoryFolder.Combine(relativePath);
        if (Read(path) != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, Encoding);
        }
    }

    private static string? Read(string path) => File.Exists(path) ? Encoding.GetString(File.ReadAllBytes(path)) : null;

    private static string Report(string relativePath, string? expected, string actual, string test)
    {
        var lines = LineDiff.Between(expected ?? string.Empty, actual).Split('\n');
        var shown = string.Join('\n', lines.Take(LongestReport));
        var rest = lines.Length > LongestReport ? $"... and {lines.Length - LongestReport} lines more\n" : string.Empty;
        var project = string.Join('/', relativePath.Split('/').Take(2));
        return $"""
            {relativePath} {(expected is null ? "does not exist" : "differs")} (- expected, + actual):
            {shown}{rest}
            If the new text is right, accept it and explain the difference in the commit:
              {AcceptVariable}=1 dotnet test {project} --filter "FullyQualifiedName~{test}"
            or accept every expected file:
              {AcceptVariable}=1 dotnet test MigrationOps.sln
            """;
    }
}

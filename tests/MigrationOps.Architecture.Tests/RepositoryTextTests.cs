using System.Text.RegularExpressions;
using MigrationOps.Architecture.Tests.Sources;
using MigrationOps.Testing;

namespace MigrationOps.Architecture.Tests;

/// <summary>The patterns are written so that they do not match themselves.</summary>
public partial class RepositoryTextTests
{
    [Fact]
    public void No_file_names_a_path_of_one_machine() => Offenders.None(Found(MachinePath()));

    [Fact]
    public void No_file_names_the_host_of_a_package_feed() => Offenders.None(Found(FeedHost()));

    private static IEnumerable<string> Found(Regex pattern)
        => from path in SourceTree.TextFiles
           from line in File.ReadLines(path).Select((text, index) => (text, number: index + 1))
           where pattern.IsMatch(line.text)
           select $"{RepositoryFolder.Relative(path)}:{line.number}: {line.text.Trim()}";

    [GeneratedRegex(@"(^|[^A-Za-z0-9_./*-])[/](work|opt|farm|root|home|Users)[/.]|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?:[/]{2}[^/\s""']*(nuget|npmjs|pypi|jfrog|artifactory|myget|pkgs\.dev\.azure)")]
    private static partial Regex FeedHost();
}

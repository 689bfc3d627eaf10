using System.Text.RegularExpressions;
using MigrationOps.Architecture.Tests.Sources;

namespace MigrationOps.Architecture.Tests;

/// <summary>The patterns are written so that they do not match themselves.</summary>
public partial class SourceDisciplineTests
{
    [Fact]
    public void No_file_folds_its_code_into_regions() => Offenders.None(Found(Region()));

    [Fact]
    public void Nothing_is_left_to_do_without_an_issue_number() => Offenders.None(Found(OpenEnd()));

    [Fact]
    public void A_silenced_warning_says_why_on_its_line() => Offenders.None(Found(SilentPragma()));

    [Fact]
    public void A_suppressed_message_says_why() => Offenders.None(Found(SilentSuppression()));

    [Fact]
    public void No_catch_is_empty() => Offenders.None(SourceTree.All.Where(file => EmptyCatch().IsMatch(string.Join('\n', file.Lines))));

    private static IEnumerable<string> Found(Regex pattern) => SourceTree.All.SelectMany(file => file.Find(pattern));

    [GeneratedRegex(@"^\s*#(end)?region\b")]
    private static partial Regex Region();

    [GeneratedRegex(@"\b(T[O]DO|F[I]XME|H[A]CK|X[X]X)\b(?!.*#\d+)|\bNotImplemented[E]xception\b")]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"^\s*#pragma warning disable(?!.*//\s*\w)")]
    private static partial Regex SilentPragma();

    [GeneratedRegex(@"\bS[u]ppressMessage\((?!.*Justification\s*=)")]
    private static partial Regex SilentSuppression();

    [GeneratedRegex(@"\bcatch\b[^{;]*\{\s*\}")]
    private static partial Regex EmptyCatch();
}

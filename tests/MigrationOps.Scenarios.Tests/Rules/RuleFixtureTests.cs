using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Testing;

namespace MigrationOps.Scenarios.Tests.Rules;

/// <summary>Every rule finds what its fixtures mark, at the marked lines, and nothing else.</summary>
public class RuleFixtureTests
{
    private const string Folder = "tests/MigrationOps.Scenarios.Tests/Rules";

    public static TheoryData<string> Fixtures => new(
        Directory.EnumerateFiles(RepositoryFolder.Combine(Folder), "*.sql", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFolder.Combine(Folder), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_rule_finds_what_its_fixture_marks(string name)
    {
        var rule = new MessageId(name.Split('/')[0]);
        var fixture = RuleFixture.Read(RepositoryFolder.Combine($"{Folder}/{name}"));
        var expected = fixture.Expected(rule).Order(StringComparer.Ordinal).ToList();

        var found = FixtureGate.Examine(fixture).Where(finding => finding.Id == rule).ToList();

        Assert.Equal(expected, found.Select(Place).Order(StringComparer.Ordinal));
        Assert.Equal(name.Contains("/fail-", StringComparison.Ordinal), expected.Count > 0);
        Assert.All(found, finding => Assert.EndsWith(".", finding.Message, StringComparison.Ordinal));
    }

    private static string Place(Finding finding) => finding.Location is { } location
        ? $"{Path.GetFileNameWithoutExtension(location.File)}:{location.Line}"
        : $"nowhere: {finding.Object}";
}

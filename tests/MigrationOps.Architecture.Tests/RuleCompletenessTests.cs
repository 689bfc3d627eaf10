using System.Text.RegularExpressions;
using MigrationOps.Architecture.Tests.Sources;
using MigrationOps.Testing;

namespace MigrationOps.Architecture.Tests;

/// <summary>A rule is four things with one id: a constant in RuleIds, a class in Gates/Rules, a page in docs/rules, a folder of fixtures.</summary>
public partial class RuleCompletenessTests
{
    private const string IdFile = "src/MigrationOps.Core/Gates/RuleIds.cs";
    private const string ClassFolder = "src/MigrationOps.Core/Gates/Rules";
    private const string RehearsalTests = "tests/MigrationOps.Core.Tests/Gates/Rules/Rehearsal/RehearsalRulesTests.cs";
    private const string FixtureFolder = "tests/MigrationOps.Scenarios.Tests/Rules";

    private static readonly string[] Headings = ["## Problem", "## Why", "## Safe way", "## When to suppress"];

    private static readonly IReadOnlyList<SourceFile> Classes =
        [.. SourceTree.Files(ClassFolder, "*Rule.cs").Select(path => new SourceFile(path)).Where(file => !file.NamedAfter.StartsWith("IRule", StringComparison.Ordinal))];

    [Fact]
    public void Where_there_are_rules_there_are_ids() => Assert.Equal(Classes.Count > 0, Ids().Count > 0);

    [Fact]
    public void Each_id_has_one_class_and_each_class_an_id()
    {
        var named = from file in Classes
                    from name in UsedId().Matches(string.Join('\n', file.Lines)).Select(match => match.Groups["name"].Value).Distinct()
                    select (file, name);

        Offenders.None(Ids().Keys.Except(named.Select(pair => pair.name)));
        Offenders.None(Classes.Except(named.Where(pair => Ids().ContainsKey(pair.name)).Select(pair => pair.file)));
    }

    [Fact]
    public void Each_rule_has_a_page_with_problem_reason_safe_way_and_suppression()
    {
        var missing = from id in Ids().Values
                      let page = RepositoryFolder.Combine($"docs/rules/{id}.md")
                      let lines = File.Exists(page) ? File.ReadAllLines(page) : []
                      from heading in Headings
                      where !lines.Contains(heading)
                      select $"docs/rules/{id}.md: {heading}";

        Offenders.None(missing);
    }

    [Fact]
    public void Each_rule_has_a_fixture_that_passes_and_one_that_fails_where_marked()
    {
        var missing = from id in Ids().Values
                      where !IsOfRehearsal(id)
                      let files = SourceTree.Files($"{FixtureFolder}/{id}", "*.sql").ToList()
                      let passes = files.Any(path => IsFixture(id, path, "pass-"))
                      let fails = files.Any(path => IsFixture(id, path, "fail-") && File.ReadAllText(path).Contains($"-- expect: {id}", StringComparison.Ordinal))
                      where !passes || !fails
                      select $"{FixtureFolder}/{id}: {(passes ? string.Empty : "no pass-*")} {(fails ? string.Empty : $"no fail-* with '-- expect: {id}'")}";

        Offenders.None(missing);
    }

    /// <summary>No pair of sources makes a rehearsal fail: only a plan that is wrong does. These rules are tested with the record of such a rehearsal.</summary>
    [Fact]
    public void Each_rule_about_a_rehearsal_is_tested_with_the_record_of_one()
    {
        var tests = File.ReadAllText(RepositoryFolder.Combine(RehearsalTests));

        Offenders.None(Ids().Values.Where(IsOfRehearsal).Where(id => !tests.Contains($"InlineData(\"{id}\"", StringComparison.Ordinal)));
    }

    private static bool IsOfRehearsal(string id) => id.StartsWith("MOP60", StringComparison.Ordinal);

    /// <summary>A fixture is a file, or a folder of files, directly below the folder of the id.</summary>
    private static bool IsFixture(string id, string path, string prefix)
        => RepositoryFolder.Relative(path)[(FixtureFolder.Length + id.Length + 2)..].StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>The ids by the names of their constants; none as long as there is no gate.</summary>
    private static Dictionary<string, string> Ids()
    {
        var path = RepositoryFolder.Combine(IdFile);
        return File.Exists(path)
            ? DeclaredId().Matches(File.ReadAllText(path)).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["id"].Value)
            : [];
    }

    [GeneratedRegex("\\b(?<name>[A-Z]\\w*)\\s*(\\{ get; \\}\\s*)?=>?\\s*(new\\s*(MessageId)?\\s*\\(\\s*)?\"(?<id>MOP[0-9]{4})\"")]
    private static partial Regex DeclaredId();

    [GeneratedRegex(@"\bRuleIds\.(?<name>[A-Z]\w*)")]
    private static partial Regex UsedId();
}

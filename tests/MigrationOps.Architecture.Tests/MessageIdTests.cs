using System.Text.RegularExpressions;
using MigrationOps.Architecture.Tests.Sources;
using MigrationOps.Testing;

namespace MigrationOps.Architecture.Tests;

/// <summary>Every id that the product can report is declared once and has a page.</summary>
public partial class MessageIdTests
{
    [Fact]
    public void An_id_is_declared_once()
    {
        var repeated = from file in SourceTree.Product
                       from at in file.Find(QuotedId())
                       group at by QuotedId().Match(at).Groups["id"].Value into places
                       where places.Count() > 1
                       select string.Join(" and ", places);

        Offenders.None(repeated);
    }

    [Fact]
    public void An_id_has_a_page_with_its_id_as_title()
    {
        var missing = from id in Reported()
                      let page = RepositoryFolder.Combine($"docs/rules/{id}.md")
                      where !File.Exists(page) || !File.ReadLines(page).First().StartsWith($"# {id}", StringComparison.Ordinal)
                      select $"{id}: docs/rules/{id}.md must begin with '# {id}'";

        Offenders.None(missing);
    }

    [Fact]
    public void A_page_describes_an_id_that_the_product_reports()
    {
        var pages = SourceTree.Files("docs/rules", "MOP*.md").Select(path => Path.GetFileNameWithoutExtension(path));

        Offenders.None(pages.Except(Reported()));
    }

    private static IReadOnlySet<string> Reported()
    {
        var source = SourceTree.Files("src", "*.cs").Concat(SourceTree.Files("src", "*.targets"));
        return source.SelectMany(path => QuotedId().Matches(File.ReadAllText(path)).Select(match => match.Groups["id"].Value)).ToHashSet();
    }

    [GeneratedRegex("\"(?<id>MOP[0-9]{4})\"")]
    private static partial Regex QuotedId();
}

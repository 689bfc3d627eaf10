using System.Globalization;
using System.Text;
using MigrationOps.Gates;
using MigrationOps.Model;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Gates;

/// <summary>Writes the index of the rule pages from the catalog and the pages.</summary>
internal static class RuleIndex
{
    private const string Folder = "docs/rules";

    private const string Introduction = """
        # Rules

        Every finding of the gate and every error bears an id that is never given to another one. The same id is the code in MSBuild, the error id in PowerShell and the rule in SARIF.

        The first digit is the family: 1 data loss, 2 locking and cost, 3 ordering and compatibility (32nn security), 5 hygiene, 6 rehearsal, 7 configuration and waivers, 8 input, 9 execution.

        A finding of severity error blocks: no script is written. `migrationops.json` beside the project decides otherwise, where reviewers see it:

        - `severities` gives a rule another severity, and `environments` another one for one environment. It never makes graver what a rule itself holds for lighter, such as a drop that was announced and is due.
        - `waivers` let one finding pass: rule and object as the finding writes them, an owner, a reason, and a last day.
        - `deprecations` announce that an object will go: on whose word, since when, and after which day.

        What a plan creates endangers nobody: a foreign key of a new table is no finding. What a plan refuses to change is one finding, whatever else would be dangerous about it.

        ## Rules of the gate

        `Get-MigrationRule` lists them in PowerShell, with what they weigh for a project and an environment. Each rule rests on a fact, and its page says where that fact is written. [Dangers](dangers.md) lists them the other way round.

        """;

    private const string Errors = """
        ## Errors

        An error means that no plan could be made or written; nothing has been changed. No severity and no waiver changes it.

        """;

    /// <summary>Writes the index.</summary>
    public static string Write()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append("\n| Id | Severity | Danger | Source |\n|---|---|---|---|\n");
        foreach (var rule in RuleCatalog.All.Select(rule => rule.Descriptor))
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} | {SourceOf(rule.Id)} |\n");
        }

        text.Append('\n').Append(Errors.ReplaceLineEndings("\n")).Append("\n| Id | Error |\n|---|---|\n");
        foreach (var title in ErrorTitles())
        {
            text.Append(CultureInfo.InvariantCulture, $"| [{title[..7]}]({title[..7]}.md) | {title[9..]} |\n");
        }

        return text.ToString();
    }

    /// <summary>Where the fact is written that a rule rests on, as its page says; empty where it does not.</summary>
    public static string SourceOf(MessageId rule)
    {
        const string mark = "Source: ";
        var line = File.ReadLines(RepositoryFolder.Combine($"{Folder}/{rule}.md")).FirstOrDefault(line => line.StartsWith(mark, StringComparison.Ordinal));
        return line is null ? string.Empty : line[mark.Length..];
    }

    // The title of a page about an error has a colon behind its id.
    private static IEnumerable<string> ErrorTitles() => Directory.EnumerateFiles(RepositoryFolder.Combine(Folder), "MOP*.md")
        .Order(StringComparer.Ordinal)
        .Select(page => File.ReadLines(page).First()["# ".Length..])
        .Where(title => title[7] == ':');
}

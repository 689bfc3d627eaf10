using System.Globalization;
using System.Text;
using System.Xml.Linq;
using MigrationOps.Core.Tests.Scripting.Writers;
using MigrationOps.Operations;
using MigrationOps.Scripting;
using MigrationOps.Scripting.Writers;
using MigrationOps.Testing;

namespace MigrationOps.Core.Tests.Operations;

/// <summary>Writes the page of an operation from its summary, its sample, and the plans of the scenarios.</summary>
internal static class OperationPages
{
    /// <summary>The folder of the pages.</summary>
    public const string Folder = "docs/operations";

    private const string Scenarios = "tests/MigrationOps.Scenarios.Tests/Scenarios";

    private static readonly Lazy<Dictionary<string, string>> Summaries = new(ReadSummaries);
    private static readonly Lazy<ILookup<string, string>> Uses = new(ReadUses);

    /// <summary>The types of operations, by name.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. WriterCatalog.All().Select(writer => writer.OperationType).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>Writes a page.</summary>
    /// <param name="type">The type of operation.</param>
    /// <returns>The page.</returns>
    public static string Write(Type type)
    {
        var (operation, context) = WriterSamples.All.First(sample => sample.Value.Operation.GetType() == type).Value;
        var step = WriterCatalog.Write(operation, context);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {type.Name}\n\n{Summaries.Value[type.FullName!]}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"It runs in phase {operation.EarliestPhase} or later. {Committed(step.Segment)}\n\n");
        AppendUses(page, type.Name);
        page.Append(CultureInfo.InvariantCulture, $"## T-SQL\n\n{Fenced(step.Sql)}\nDone where:\n\n{Fenced(step.Guard.Before)}\nSkipped where:\n\n{Fenced(step.Guard.After)}\n## Undo\n\n");
        AppendUndo(page, operation, context);
        return page.ToString();
    }

    /// <summary>Writes the index of the pages.</summary>
    /// <returns>The page.</returns>
    public static string WriteIndex()
    {
        var page = new StringBuilder("# Operations\n\nWhat plans are made of. Each page says when the operation runs, whom it keeps waiting, what its scripts hold, and what takes it back; an example stands for all.\n\n| Operation | What it does |\n|---|---|\n");
        foreach (var type in Types)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{type.Name}]({type.Name}.md) | {Summaries.Value[type.FullName!]} |\n");
        }

        return page.ToString();
    }

    private static void AppendUses(StringBuilder page, string kind)
    {
        var uses = Uses.Value[kind].Distinct().Order(StringComparer.Ordinal).ToList();
        if (uses.Count > 0)
        {
            page.Append("In the plans of the scenarios:\n\n| Phase | Lock | Cost |\n|---|---|---|\n").AppendJoin(string.Empty, uses).Append('\n');
        }
    }

    private static void AppendUndo(StringBuilder page, Operation operation, WriterContext context)
    {
        if (operation.Inverse is not { } inverse || operation is RefuseChange)
        {
            page.Append("Nothing is taken back.\n");
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"[{inverse.Kind}]({inverse.Kind}.md):\n\n{Fenced(WriterCatalog.Write(inverse, context).Sql)}");
    }

    private static string Committed(SegmentKind segment) => segment switch
    {
        SegmentKind.Shared => "Consecutive steps of its kind on one object share one short transaction.",
        SegmentKind.Alone => "It stands alone in a transaction of its own.",
        _ => "It stands outside of any transaction.",
    };

    private static string Fenced(string sql) => $"```sql\n{sql}\n```\n";

    private static Dictionary<string, string> ReadSummaries() => XDocument.Load(Path.ChangeExtension(typeof(Operation).Assembly.Location, ".xml")).Descendants("member")
        .Where(member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal) && member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value[2..], member => Words(member.Element("summary")!));

    private static string Words(XElement summary)
    {
        var text = string.Concat(summary.Nodes().Select(node => node is XElement element ? $"`{(element.Attribute("cref")?.Value is { } reference ? reference[(reference.LastIndexOf('.') + 1)..] : element.Value)}`" : node.ToString()));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Lines such as "expand-001 AddColumn [dbo].[T].[C] | SchemaModification | MetadataOnly | ...".
    private static ILookup<string, string> ReadUses() => Directory.EnumerateFiles(RepositoryFolder.Combine(Scenarios), "operations.txt", SearchOption.AllDirectories)
        .SelectMany(File.ReadLines)
        .Select(line => line.Split(" | "))
        .Where(parts => parts.Length >= 4)
        .ToLookup(parts => parts[0].Split(' ')[1], parts => $"| {char.ToUpperInvariant(parts[0][0])}{parts[0][1..parts[0].IndexOf('-', StringComparison.Ordinal)]} | {parts[1]} | {parts[2]} |\n");
}

using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.TransactSql.Canonical;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>In what two databases differ. Names are compared as they are: whatever was to be renamed must bear its new name.</summary>
/// <param name="Changes">The differences; the order of columns, bookkeeping, and what is left to the administrator are none.</param>
internal sealed record ModelDifference(ValueList<Change> Changes)
{
    private const int Told = 3;
    private const int LongestValue = 80;

    private static readonly ModelComparer Comparer = new(new SqlCanonicalizer());

    /// <summary>Whether nothing differs.</summary>
    public bool IsNone => Changes.Count == 0;

    /// <summary>Compares two databases.</summary>
    /// <param name="found">The database that a run ended at.</param>
    /// <param name="expected">The database that it was to end at.</param>
    /// <returns>What differs.</returns>
    public static ModelDifference Between(DatabaseModel found, DatabaseModel expected)
    {
        if (ReferenceEquals(found, expected))
        {
            return new ModelDifference([]);
        }

        var changes = Comparer.Compare(Load(found), Load(expected)).Changes;
        return new ModelDifference(changes.Where(change => change is not ColumnsReordered && !AdministeredKinds.Holds(change.Subject) && !BookkeepingObjects.Explain(change, expected.Names)).ToValueList());
    }

    /// <summary>Tells the first few differences.</summary>
    /// <returns>One sentence for each, and how many more there are.</returns>
    public override string ToString()
    {
        var sentences = Changes.Take(Told).Select(Sentence).ToList();
        if (Changes.Count > Told)
        {
            sentences.Add($"{Changes.Count - Told} more differ.");
        }

        return string.Join(' ', sentences);
    }

    private static LoadedDatabase Load(DatabaseModel model) => new() { Model = model, Source = string.Empty };

    private static string Sentence(Change change)
    {
        var subject = $"The {change.Subject.Kind.Words()} {change.Subject}";
        return change switch
        {
            IAddedElement => $"{subject} is missing.",
            IDroppedElement => $"{subject} is there and should not be.",
            IChangedElement changed => $"{subject} has {string.Join(", ", changed.Differences.Select(Words))}.",
            _ => $"{subject} differs.",
        };
    }

    private static string Words(PropertyDifference difference) =>
        $"{difference.Property} {Short(difference.Current)} instead of {Short(difference.Desired)}";

    // Texts of modules are long, and where they differ is seen in the files.
    private static string Short(string? value)
    {
        var line = value?.ReplaceLineEndings(" ").Trim() ?? "none";
        return line.Length <= LongestValue ? line : string.Concat(line.AsSpan(0, LongestValue), "...");
    }
}

using MigrationOps.Changes;
using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Comparison;

/// <summary>Finds what differs between two databases. Texts are canonicalised only where they differ.</summary>
/// <param name="canonicalizer">Decides whether two texts are equivalent.</param>
public sealed class ModelComparer(ISqlCanonicalizer canonicalizer)
{
    /// <summary>Whether columns are renamed at once, even where the old and the new one could stand beside each other.</summary>
    public bool RenamesInPlace { get; init; }

    /// <summary>Compares two databases. The renames of the desired database are applied to the current one first.</summary>
    /// <param name="current">The database as it stands.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="declared">The columns that take the place of others, as the team declared it.</param>
    /// <returns>The changes; none where the databases are equivalent.</returns>
    public ChangeSet Compare(LoadedDatabase current, LoadedDatabase desired, IEnumerable<DeclaredReplacement>? declared = null)
    {
        var names = desired.Model.Names;
        var renaming = RenameApplier.Apply(current, desired, names, RenamesInPlace);
        var context = new ComparisonContext(canonicalizer, names, renaming.Database.Model.Settings, desired.Model.Settings);
        var changes = renaming.Applied
            .Concat(CompareObjects(renaming.Database.Model, desired.Model, context))
            .OrderBy(change => change.Subject, names)
            .ToValueList();
        var replaced = DeclaredReplacements.Of(declared ?? [], changes, new CoexistenceCheck(renaming.Database, desired, names), names);
        return new ChangeSet { Changes = changes, RenamedCurrent = renaming.Database, Replacements = [.. renaming.Replaced, .. replaced], RefactorSteps = renaming.Steps };
    }

    private static IEnumerable<Change> CompareObjects(DatabaseModel current, DatabaseModel desired, ComparisonContext context)
    {
        foreach (var (before, after) in Pairing.ById(current.Elements, desired.Elements, context.Names))
        {
            if (BookkeepingSchema.Holds((before ?? after)!.Id))
            {
                continue;
            }

            foreach (var change in CompareObject(before, after, context))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> CompareObject(Element? current, Element? desired, ComparisonContext context)
    {
        if (current is null || desired is null)
        {
            return AddedOrDropped(current, desired);
        }

        return current.Equals(desired) ? [] : CompareBoth(current, desired, context);
    }

    private static IEnumerable<Change> AddedOrDropped(Element? current, Element? desired)
    {
        var element = (desired ?? current)!;
        if (ComparisonIgnores.IsUnspecifiedOnOneSide(element))
        {
            yield break;
        }

        var comparer = ElementComparers.For(element);
        yield return desired is not null ? comparer.Added(desired) : comparer.Dropped(current!);
    }

    private static IEnumerable<Change> CompareBoth(Element current, Element desired, ComparisonContext context)
    {
        if (current.GetType() != desired.GetType())
        {
            yield return ElementComparers.For(current).Dropped(current);
            yield return ElementComparers.For(desired).Added(desired);
            yield break;
        }

        if (ElementComparers.For(desired).Changed(current, desired, context) is { } change)
        {
            yield return change;
        }

        foreach (var (before, after) in Pairing.OfParts(current, desired, context))
        {
            foreach (var inner in CompareObject(before, after, context))
            {
                yield return inner;
            }
        }

        if (ColumnOrder.Compare(current, desired, context.Names) is { } reordered)
        {
            yield return reordered;
        }
    }
}

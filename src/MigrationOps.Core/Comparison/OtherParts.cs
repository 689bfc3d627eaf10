using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>
/// Completes a database by the parts of it that other packages hold. Both sides of a plan are given the same parts, so that nothing in them is ever a change of
/// this plan, but what uses them can be bound, planned and rehearsed. What a side holds itself stands as it is: an object that moved into another package is not dropped.
/// </summary>
public static class OtherParts
{
    /// <summary>Adds the objects of other parts.</summary>
    /// <param name="database">The database.</param>
    /// <param name="parts">The other parts; where two hold one object, the first one counts.</param>
    /// <returns>The whole database.</returns>
    public static LoadedDatabase Join(LoadedDatabase database, IReadOnlyCollection<LoadedDatabase> parts) => parts.Aggregate(database, Join);

    private static LoadedDatabase Join(LoadedDatabase database, LoadedDatabase part)
    {
        var names = database.Model.Names;
        var added = part.Model.Elements.Where(element => database.Model.Find(element.Id) is null).ToList();
        var ids = added.SelectMany(element => element.Parts.Prepend(element)).Select(element => element.Id).ToHashSet(names);
        var uses = ids.Select(id => KeyValuePair.Create(id, part.Dependencies.UsesOf(id))).Where(pair => pair.Value.Count > 0);
        return database with
        {
            Model = database.Model with { Elements = ElementSet.Create(database.Model.Elements.Concat(added), names) },
            Dependencies = database.Dependencies.With(uses, names),
            ResultColumns = Merge(database.ResultColumns, part.ResultColumns, names),
            PackageForms = Merge(database.PackageForms, part.PackageForms, names),
        };
    }

    private static Dictionary<TKey, TValue> Merge<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> own, IReadOnlyDictionary<TKey, TValue> others, IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        var merged = new Dictionary<TKey, TValue>(own, comparer);
        foreach (var (key, value) in others)
        {
            merged.TryAdd(key, value);
        }

        return merged;
    }
}

using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Applies the refactor log of the desired database to the current one, oldest entry first.</summary>
internal static class RenameApplier
{
    /// <summary>Applies the renames that are not yet made: the old name is there and the new one is not.</summary>
    /// <param name="current">The current database.</param>
    /// <param name="desired">The desired database, whose log it is.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The renamed database.</returns>
    public static RenameResult Apply(LoadedDatabase current, LoadedDatabase desired, NameComparer names)
    {
        var database = current;
        var applied = new List<Renamed>();
        var skipped = new List<Rename>();
        foreach (var rename in desired.Renames)
        {
            var from = new ElementId(rename.Kind, rename.From);
            var to = new ElementId(rename.Kind, rename.To);
            if (!IsByName(rename.Kind) || names.Equals(from, to) || database.Model.Find(from) is null || database.Model.Find(to) is not null)
            {
                skipped.Add(rename);
                continue;
            }

            database = Apply(database, new NameMap(rename.Kind, rename.From, rename.To, names));
            applied.Add(new Renamed(from, to, rename.Key));
        }

        return new RenameResult(database, applied.ToValueList(), skipped.ToValueList());
    }

    // A module keeps its old name inside its text when sp_rename renames it (Microsoft Learn, sp_rename): it is created anew and the old one dropped.
    private static bool IsByName(ElementKind kind) =>
        kind is not (ElementKind.View or ElementKind.Procedure or ElementKind.Function or ElementKind.Trigger or ElementKind.Schema);

    private static LoadedDatabase Apply(LoadedDatabase database, NameMap map)
    {
        var elements = database.Model.Elements.Select(element => ElementRenamer.Apply(element, map));
        return database with
        {
            Model = database.Model with { Elements = ElementSet.Create(elements, database.Model.Names) },
            Dependencies = database.Dependencies.Rename(map.Id, map.Any, database.Model.Names),
        };
    }
}

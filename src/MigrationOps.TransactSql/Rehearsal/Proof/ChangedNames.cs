using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>The names of what differs between two states of a database.</summary>
internal static class ChangedNames
{
    /// <summary>Compares two states.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    /// <returns>The last names of the objects that differ and of their parts that differ.</returns>
    public static IReadOnlySet<string> Between(DatabaseModel before, DatabaseModel after)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (old, changed) in ModelSteps.Between(before, after))
        {
            Add(names, old, changed);
        }

        return names;
    }

    private static void Add(HashSet<string> names, Element? old, Element? changed)
    {
        foreach (var element in new[] { old, changed }.OfType<Element>())
        {
            Add(names, element);
        }

        var (before, after) = (old?.Parts.ToHashSet() ?? [], changed?.Parts.ToHashSet() ?? []);
        before.SymmetricExceptWith(after);
        foreach (var part in before)
        {
            Add(names, part);
        }
    }

    private static void Add(HashSet<string> names, Element element)
    {
        names.Add(element.Id.Name.Last.Value);
        if (element is Permission or RoleMembership or ExtendedProperty or OpaqueObject)
        {
            // These have no name of their own: a guard asks for what they are said of.
            names.UnionWith(element.References.Select(name => name.Last.Value));
        }
    }
}

using MigrationOps.Model;

namespace MigrationOps.Comparison.Filtering;

/// <summary>Finds what names something that its own database has and the filtered one has not.</summary>
internal static class SplitFinder
{
    /// <summary>Finds the split dependencies.</summary>
    /// <param name="users">The objects that name others.</param>
    /// <param name="source">The database that they come from.</param>
    /// <param name="filtered">The database that they go to.</param>
    /// <param name="isFiltered">Whether the users are those that are filtered.</param>
    /// <returns>The splits, each once.</returns>
    public static IEnumerable<FilterSplit> Find(IEnumerable<Element> users, LoadedDatabase source, LoadedDatabase filtered, bool isFiltered)
    {
        var (there, was) = (NamesOf(filtered), NamesOf(source));
        return from user in users
               from name in NamesIn(user, source).Distinct(source.Model.Names)
               where was.Contains(name) && !there.Contains(name) && !IsInsideMissing(name, there)
               select new FilterSplit(user.Id, name, isFiltered);
    }

    // With an object all its columns are missing; the object is told, not each of them.
    private static bool IsInsideMissing(SqlName name, HashSet<SqlName> there) => name.Parts.Count > 2 && !there.Contains(name.Parent);

    private static IEnumerable<SqlName> NamesIn(Element user, LoadedDatabase source) =>
        user.Parts.Prepend(user).SelectMany(part => part.References.Concat(source.Dependencies.UsesOf(part.Id)));

    private static HashSet<SqlName> NamesOf(LoadedDatabase database)
    {
        var names = database.Model.Elements.SelectMany(element => element.Parts.Prepend(element))
            .Where(element => element is not (Permission or ExtendedProperty or RoleMembership))
            .Select(element => element.Id.Name)
            .ToHashSet(database.Model.Names);
        names.UnionWith(database.ResultColumns.SelectMany(pair => pair.Value.Select(column => pair.Key.Child(column))));
        return names;
    }
}

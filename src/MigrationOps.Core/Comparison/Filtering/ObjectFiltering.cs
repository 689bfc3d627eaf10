using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Comparison.Filtering;

/// <summary>
/// Leaves objects as they stand that the team has filtered: what the current database has of them is desired, and what only the desired one has is not. With an
/// object go the permissions, extended properties, triggers and parts that hang on it.
/// </summary>
public static class ObjectFiltering
{
    /// <summary>Applies the filters.</summary>
    /// <param name="current">The database as it stands.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <param name="filters">The filters.</param>
    /// <returns>What is desired of the rest.</returns>
    public static FilteredDatabase Apply(LoadedDatabase current, LoadedDatabase desired, ValueList<ObjectFilter> filters)
    {
        if (filters.Count == 0)
        {
            return new FilteredDatabase(desired, [], []);
        }

        var names = desired.Model.Names;
        var held = Held(current.Model, desired.Model, filters);
        var kept = current.Model.Elements.Where(element => held.Contains(element.Id)).ToList();
        var rest = desired.Model.Elements.Where(element => !held.Contains(element.Id)).ToList();
        var model = desired.Model with { Elements = ElementSet.Create(rest.Concat(kept), names) };
        var filtered = desired with
        {
            Model = model,
            Dependencies = new DependencyIndex([.. Uses(desired, rest), .. Uses(current, kept)], names),
            ResultColumns = ResultColumns(current, desired, held),
            Renames = desired.Renames.Where(rename => !IsHeld(rename.From, held) && !IsHeld(rename.To, held)).ToValueList(),
        };
        var idle = filters.Where(filter => !current.Model.Elements.Concat(desired.Model.Elements).Any(filter.Covers)).ToValueList();
        ValueList<FilterSplit> splits = [.. SplitFinder.Find(rest, desired, filtered, isFiltered: false), .. SplitFinder.Find(kept, current, filtered, isFiltered: true)];
        return new FilteredDatabase(filtered, splits, idle);
    }

    private static HashSet<ElementId> Held(DatabaseModel current, DatabaseModel desired, ValueList<ObjectFilter> filters)
    {
        var elements = current.Elements.Concat(desired.Elements).ToList();
        var held = elements.Where(element => filters.Any(filter => filter.Covers(element))).Select(element => element.Id).ToHashSet(desired.Names);
        var hosts = held.Where(id => id.Kind is not (ElementKind.Permission or ElementKind.ExtendedProperty or ElementKind.RoleMembership or ElementKind.Schema))
            .Select(id => id.Name).ToHashSet(desired.Names);

        // A trigger that hangs on a filtered table has permissions and properties of its own.
        foreach (var trigger in elements.OfType<Trigger>().Where(trigger => hosts.Contains(trigger.Parent)))
        {
            hosts.Add(trigger.Name);
        }

        held.UnionWith(elements.Where(element => HostsOf(element).Any(hosts.Contains)).Select(element => element.Id));
        return held;
    }

    private static IEnumerable<SqlName> HostsOf(Element element) => element switch
    {
        Trigger trigger => [trigger.Parent],
        Permission { Securable.Name: { } name } permission => [ObjectOf(name), permission.Grantee],
        Permission permission => [permission.Grantee],
        ExtendedProperty { Host.Name: { } name } => [ObjectOf(name)],
        RoleMembership membership => [membership.Role, membership.Member],
        OpaqueObject { Name.Parts.Count: > 2 } opaque => [ObjectOf(opaque.Name)],
        OpaqueObject { TypeName: "SqlFullTextIndex" } opaque => [opaque.Name],
        _ => [],
    };

    private static SqlName ObjectOf(SqlName name) => name.Parts.Count <= 2 ? name : new SqlName([name.Parts[0], name.Parts[1]]);

    private static bool IsHeld(SqlName name, HashSet<ElementId> held) => held.Any(id => held.Comparer.Equals(id, id with { Name = ObjectOf(name) }));

    private static IEnumerable<KeyValuePair<ElementId, ValueList<SqlName>>> Uses(LoadedDatabase database, IEnumerable<Element> elements) =>
        from element in elements
        from part in element.Parts.Prepend(element)
        let uses = database.Dependencies.UsesOf(part.Id)
        where uses.Count > 0
        select KeyValuePair.Create(part.Id, uses);

    private static Dictionary<SqlName, ValueList<Identifier>> ResultColumns(LoadedDatabase current, LoadedDatabase desired, HashSet<ElementId> held)
    {
        var columns = new Dictionary<SqlName, ValueList<Identifier>>(desired.Model.Names);
        foreach (var (name, list) in desired.ResultColumns.Where(pair => !IsHeld(pair.Key, held)).Concat(current.ResultColumns.Where(pair => IsHeld(pair.Key, held))))
        {
            columns[name] = list;
        }

        return columns;
    }
}

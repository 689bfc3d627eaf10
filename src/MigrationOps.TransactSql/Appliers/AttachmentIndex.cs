using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>What hangs on an object without being inside it, so that dropping and renaming need not look through the whole model.</summary>
internal sealed class AttachmentIndex
{
    private readonly Dictionary<SqlName, HashSet<ElementId>> _attached;
    private readonly NameComparer _names;

    /// <summary>Makes the index of a model.</summary>
    /// <param name="model">The model.</param>
    public AttachmentIndex(DatabaseModel model)
    {
        _names = model.Names;
        _attached = new Dictionary<SqlName, HashSet<ElementId>>(_names);
        foreach (var element in model.Elements)
        {
            Add(element);
        }
    }

    /// <summary>What hangs on an object.</summary>
    /// <param name="name">The name of the object.</param>
    /// <returns>The ids of the elements.</returns>
    public IReadOnlyCollection<ElementId> To(SqlName name) => _attached.TryGetValue(name, out var ids) ? ids : [];

    /// <summary>Enters an element.</summary>
    /// <param name="element">The element.</param>
    public void Add(Element element)
    {
        foreach (var host in HostsOf(element))
        {
            if (!_attached.TryGetValue(host, out var ids))
            {
                _attached[host] = ids = new HashSet<ElementId>(_names);
            }

            ids.Add(element.Id);
        }
    }

    /// <summary>Strikes an element out.</summary>
    /// <param name="element">The element.</param>
    public void Remove(Element element)
    {
        foreach (var host in HostsOf(element))
        {
            if (_attached.TryGetValue(host, out var ids))
            {
                ids.Remove(element.Id);
            }
        }
    }

    private static IEnumerable<SqlName> HostsOf(Element element) => element switch
    {
        Trigger trigger => [trigger.Parent],
        Table table => table.Constraints.OfType<ForeignKey>().Select(key => key.ReferencedTable).Where(name => !ReferenceEquals(name, table.Name)),
        ExtendedProperty { Host.Name: { } name } => [ObjectOf(name)],
        Permission { Securable.Name: { } name } permission => [ObjectOf(name), permission.Grantee],
        Permission permission => [permission.Grantee],
        RoleMembership membership => [membership.Role, membership.Member],
        OpaqueObject { Name.Parts.Count: > 2 } opaque => [ObjectOf(opaque.Name)],
        _ => [],
    };

    private static SqlName ObjectOf(SqlName name) => name.Parts.Count <= 2 ? name : new SqlName([name.Parts[0], name.Parts[1]]);
}

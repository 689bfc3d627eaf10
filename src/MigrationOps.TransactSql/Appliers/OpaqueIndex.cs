using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>The objects that are kept as text, by name.</summary>
internal sealed class OpaqueIndex
{
    private readonly NameComparer _names;
    private readonly Dictionary<SqlName, List<OpaqueObject>> _objects;

    /// <summary>Reads a database.</summary>
    /// <param name="model">The database.</param>
    public OpaqueIndex(DatabaseModel model)
    {
        _names = model.Names;
        _objects = new Dictionary<SqlName, List<OpaqueObject>>(_names);
        foreach (var element in model.Elements)
        {
            Add(element);
        }
    }

    /// <summary>Finds an object.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The first of that name, or null.</returns>
    public OpaqueObject? Find(SqlName name) => _objects.TryGetValue(name, out var found) ? found[0] : null;

    /// <summary>Takes an element in, in the place of an older one with its id.</summary>
    /// <param name="element">The element; others than those that are kept as text are passed over.</param>
    public void Add(Element element)
    {
        if (element is not OpaqueObject opaque)
        {
            return;
        }

        Remove(opaque);
        if (!_objects.TryGetValue(opaque.Id.Name, out var found))
        {
            _objects[opaque.Id.Name] = found = [];
        }

        found.Add(opaque);
    }

    /// <summary>Forgets an element.</summary>
    /// <param name="element">The element.</param>
    public void Remove(Element element)
    {
        if (element is OpaqueObject && _objects.TryGetValue(element.Id.Name, out var found) && found.RemoveAll(other => _names.Equals(other.Id, element.Id)) > 0 && found.Count == 0)
        {
            _objects.Remove(element.Id.Name);
        }
    }
}

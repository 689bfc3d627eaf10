using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>The names of a database that nothing changes.</summary>
internal sealed class ModelNames : NameCatalog
{
    private readonly Dictionary<SqlName, Element> _objects;
    private readonly Dictionary<SqlName, Element> _types;

    /// <summary>Makes the catalog.</summary>
    /// <param name="model">The database.</param>
    public ModelNames(DatabaseModel model)
    {
        _objects = new(model.Names);
        _types = new(model.Names);
        foreach (var element in model.Elements)
        {
            var catalog = element is AliasType or TableType ? _types : _objects;
            if (NameOf(element) is { } name && (element is not OpaqueObject || !catalog.ContainsKey(name)))
            {
                catalog[name] = element;
            }
        }
    }

    /// <inheritdoc/>
    public override Element? FindObject(SqlName name) => _objects.GetValueOrDefault(name);

    /// <inheritdoc/>
    protected override Element? FindType(SqlName name) => _types.GetValueOrDefault(name);
}

using MigrationOps.Model;
using MigrationOps.TransactSql.Appliers;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>The objects of a database.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class CatalogObjects(CatalogContext catalog)
{
    /// <summary>Finds an object by name.</summary>
    /// <param name="name">A name of two parts.</param>
    /// <returns>The object, or null.</returns>
    public CatalogObject? Find(SqlName name)
    {
        if (catalog.Model.Occupant(name) is { } id)
        {
            return Find(id);
        }

        var unnamed = SystemNames.CanBe(name.Last) ? Unnamed(name) : null;
        return unnamed ?? (FindOpaque(name) is { } opaque ? CatalogObjectReader.Of(opaque, catalog) : null);
    }

    /// <summary>Finds an object of a kind that the model does not look into.</summary>
    /// <param name="name">A name of two parts.</param>
    /// <returns>The object, or null.</returns>
    public OpaqueObject? FindOpaque(SqlName name) => CatalogObjectReader.OpaqueTypes
        .Select(type => catalog.Model.Current.Elements.Find(new ElementId(ElementKind.Opaque, name, type)))
        .OfType<OpaqueObject>()
        .FirstOrDefault();

    /// <summary>Finds an object by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The object, or null.</returns>
    public CatalogObject? Find(int id) => catalog.Ids.Objects.Find(id) is { } element ? Find(element) ?? History(element) : null;

    /// <summary>All objects.</summary>
    /// <returns>The objects with their constraints behind them.</returns>
    public IEnumerable<CatalogObject> All() => catalog.Model.Current.Elements.SelectMany(With);

    /// <summary>The objects that a key leaves.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The objects.</returns>
    public IEnumerable<CatalogObject> Where(CatalogKey key)
    {
        if (key.Number("object_id") is { } id)
        {
            return Find(id) is { } found ? [found] : [];
        }

        if (key.Number("parent_object_id") is { } parent and not 0)
        {
            return Find(parent) is { } table ? InParent(table) : [];
        }

        if (key.Text("name") is { } name)
        {
            return key.Number("schema_id") is { } schema && catalog.Schemas.Find(schema) is { } found
                ? Find(new SqlName([found.Name, new Identifier(name)])) is { } only ? [only] : []
                : Named(new Identifier(name.TrimEnd(' ')));
        }

        return All();
    }

    private IEnumerable<CatalogObject> Named(Identifier name)
    {
        foreach (var element in catalog.Model.Current.Elements)
        {
            if (element is Table or TableType ? HasName(element, name) : element.Id.Name.Parts.Count > 1 && catalog.Names.Equals(element.Id.Name.Last, name))
            {
                foreach (var found in With(element).Where(found => catalog.Names.Equals(found.Name, name)))
                {
                    yield return found;
                }
            }
        }
    }

    private bool HasName(Element owner, Identifier name) =>
        owner is TableType
        || catalog.Names.Equals(owner.Id.Name.Last, name)
        || ((Table)owner).Constraints.Any(constraint => constraint.Name is { } own ? catalog.Names.Equals(own, name) : SystemNames.CanBe(name));

    private IEnumerable<CatalogObject> InParent(CatalogObject table) => table.Element switch
    {
        Table => With(table.Element).Skip(1).Concat(Triggers(table)),
        TableType => With(table.Element).Skip(1),
        _ => Triggers(table),
    };

    private IEnumerable<CatalogObject> Triggers(CatalogObject table) =>
        catalog.Model.AttachedTo(new SqlName([table.Schema, table.Name])).OfType<Trigger>().Select(trigger => CatalogObjectReader.Of(trigger, catalog)!);

    private CatalogObject? Find(ElementId id)
    {
        var element = catalog.Model.Current.Elements.Find(id);
        return element is Constraint constraint && catalog.Model.Current.Elements.FindOwner(id) is { } owner
            ? CatalogObjectReader.Of(constraint, owner, catalog)
            : element is null ? null : CatalogObjectReader.Of(element, catalog);
    }

    private IEnumerable<CatalogObject> With(Element element)
    {
        if (CatalogObjectReader.Of(element, catalog) is not { } found)
        {
            yield break;
        }

        yield return found;
        foreach (var constraint in element.Parts.OfType<Constraint>())
        {
            yield return CatalogObjectReader.Of(constraint, element, catalog);
        }
    }

    // A history table that SQL Server made is no element; the table whose history it keeps names it.
    private CatalogObject? History(ElementId id) =>
        id.Kind == ElementKind.Table && HistoryTables.CurrentTable(id.Name, catalog.Model) is { } table ? CatalogObjectReader.Of(HistoryTables.Of(table, id.Name), catalog) : null;

    private CatalogObject? Unnamed(SqlName name)
    {
        var candidates = from table in catalog.Model.Current.All<Table>()
                         where catalog.Names.Equals(table.Name.First, name.First)
                         from constraint in table.Constraints
                         where constraint.Name is null && catalog.Names.Equals(SystemNames.Of(constraint, table), name.Last)
                         select CatalogObjectReader.Of(constraint, table, catalog);
        return candidates.FirstOrDefault();
    }
}

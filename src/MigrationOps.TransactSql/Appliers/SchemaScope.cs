using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>Who bears which name among the objects of schemas: tables, modules, sequences, synonyms and constraints share one space of names, types another.</summary>
internal sealed class SchemaScope
{
    private readonly Dictionary<SqlName, ElementId> _holders;

    /// <summary>Makes the scope of a model.</summary>
    /// <param name="model">The model.</param>
    public SchemaScope(DatabaseModel model)
    {
        _holders = new Dictionary<SqlName, ElementId>(model.Names);
        foreach (var element in model.Elements)
        {
            Hold(element);
        }
    }

    /// <summary>The names that an element takes up.</summary>
    /// <param name="element">The element with its parts.</param>
    /// <returns>Each name with what bears it.</returns>
    public static IEnumerable<(SqlName Name, ElementId Id)> NamesOf(Element element) => element switch
    {
        Table table => [(table.Name, table.Id), .. table.Constraints.Where(constraint => constraint.Name is not null).Select(constraint => (constraint.SchemaScopedName!, constraint.Id))],
        Procedure { Number: not null } => [],
        Module module => [(module.Name, module.Id)],
        Sequence sequence => [(sequence.Name, sequence.Id)],
        Synonym synonym => [(synonym.Name, synonym.Id)],
        _ => [],
    };

    /// <summary>What bears a name.</summary>
    /// <param name="name">The two-part name.</param>
    /// <returns>The id, or null.</returns>
    public ElementId? Occupant(SqlName name) => _holders.TryGetValue(name, out var id) ? id : null;

    /// <summary>Takes up the names of an element.</summary>
    /// <param name="element">The element.</param>
    public void Hold(Element element)
    {
        foreach (var (name, id) in NamesOf(element))
        {
            _holders[name] = id;
        }
    }

    /// <summary>Gives back the names of an element.</summary>
    /// <param name="element">The element.</param>
    public void Release(Element element)
    {
        foreach (var (name, _) in NamesOf(element))
        {
            _holders.Remove(name);
        }
    }
}

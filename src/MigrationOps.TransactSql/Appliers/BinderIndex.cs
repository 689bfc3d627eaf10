using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>
/// The few elements that can bind others: schema-bound modules, security policies, tables whose expressions may call functions or sequences, tables that are versioned by the system.
/// </summary>
internal sealed class BinderIndex
{
    private readonly Dictionary<ElementId, Element> _binders;

    /// <summary>Reads a database.</summary>
    /// <param name="model">The database.</param>
    public BinderIndex(DatabaseModel model)
    {
        _binders = new Dictionary<ElementId, Element>(model.Names);
        foreach (var element in model.Elements)
        {
            Add(element);
        }
    }

    /// <summary>The elements.</summary>
    public IReadOnlyCollection<Element> All => _binders.Values;

    /// <summary>Takes an element in, in the place of an older one with its id.</summary>
    /// <param name="element">The element.</param>
    public void Add(Element element)
    {
        if (CanBind(element))
        {
            _binders[element.Id] = element;
        }
        else
        {
            _binders.Remove(element.Id);
        }
    }

    /// <summary>Forgets an element.</summary>
    /// <param name="element">The element.</param>
    public void Remove(Element element) => _binders.Remove(element.Id);

    private static bool CanBind(Element element) => element switch
    {
        Module module => module.IsSchemaBound,
        OpaqueObject { TypeName: StatementKinds.SecurityPolicy } => true,
        Table table => table.SystemVersioning is not null || table.Constraints.Any(CanCall) || table.Columns.Any(column => CanCall(column.Computed?.Expression)),
        _ => false,
    };

    private static bool CanCall(Constraint constraint) => constraint switch
    {
        CheckConstraint check => CanCall(check.Expression),
        DefaultConstraint value => CanCall(value.Expression),
        _ => false,
    };

    // Functions of users are called with their schema: Microsoft Learn, CREATE FUNCTION.
    private static bool CanCall(SqlExpression? expression) =>
        expression is { Text: var text } && (text.Contains('.', StringComparison.Ordinal) || text.Contains("NEXT", StringComparison.OrdinalIgnoreCase));
}

using Microsoft.SqlServer.TransactSql.ScriptDom;
using MigrationOps.Model;
using MigrationOps.TransactSql.Parsing;
using Identifier = MigrationOps.Model.Identifier;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Binds the elements of one database, each module once, views before what reads them.</summary>
/// <param name="model">The database.</param>
/// <param name="catalog">Its names.</param>
internal sealed class BindingSession(DatabaseModel model, NameCatalog catalog)
{
    private readonly Dictionary<ElementId, ModuleBinding> _modules = new(model.Names);
    private readonly HashSet<ElementId> _underway = new(model.Names);

    /// <summary>Binds a database that nothing changes.</summary>
    /// <param name="model">The database.</param>
    public BindingSession(DatabaseModel model)
        : this(model, new ModelNames(model))
    {
    }

    /// <summary>Binds an element that has an expression or a text.</summary>
    /// <param name="element">The element.</param>
    /// <returns>What it names; null where the element has neither.</returns>
    public ModuleBinding? Bind(Element element)
    {
        try
        {
            return element switch
            {
                Module module => Bind(module),
                Column { Computed: { } computed } column => Bind(computed.Expression, column.Table, column.Name),
                CheckConstraint check => Bind(check.Expression, check.Table, null),
                DefaultConstraint constraint => Bind(constraint.Expression, constraint.Table, null),
                TableIndex { Filter: { } filter } index => Bind(filter, index.Owner, null),
                _ => null,
            };
        }
        catch (InsufficientExecutionStackException)
        {
            return ModuleBinding.TooDeep;
        }
    }

    /// <summary>Looks for names that the database does not have in statements outside of modules.</summary>
    /// <param name="query">A statement that reads or changes rows, or a query inside another statement.</param>
    /// <param name="unknownColumn">Takes columns that their source does not have.</param>
    /// <param name="unknownSource">Takes tables and views that are not there.</param>
    /// <returns>The tables and columns that the query names.</returns>
    public IReadOnlyList<SqlName> Check(TSqlFragment query, Action<TSqlFragment> unknownColumn, Action<SchemaObjectName> unknownSource)
    {
        var uses = new UsedNames(null, model.Names);
        query.Accept(new StatementBinder(Context(new Identifier("dbo")) with { UnknownColumn = unknownColumn, UnknownSource = unknownSource }, uses));
        return uses.ToValueList();
    }

    /// <summary>Looks for names that the database does not have in the statement that makes or changes a module.</summary>
    /// <param name="statement">CREATE, ALTER or CREATE OR ALTER of a module.</param>
    /// <param name="schema">The schema of the module.</param>
    /// <param name="parent">The table or view of a trigger; null for other modules.</param>
    /// <param name="unknown">Take columns that their source does not have, and tables and views that are not there.</param>
    public void Check(TSqlStatement statement, Identifier schema, SqlName? parent, (Action<TSqlFragment> Column, Action<SchemaObjectName> Source) unknown)
    {
        var context = Context(schema) with { UnknownColumn = unknown.Column, UnknownSource = unknown.Source };
        var columns = parent is not null && catalog.FindObject(parent) is { } table ? ColumnsOf(table) : null;
        ModuleBinder.Bind(statement, new StatementBinder(context, new UsedNames(null, model.Names)), columns);
    }

    private ModuleBinding Bind(Module module)
    {
        if (_modules.TryGetValue(module.Id, out var known))
        {
            return known;
        }

        _underway.Add(module.Id);
        var parent = module is Trigger trigger ? catalog.FindObject(trigger.Parent) : null;
        var binding = ModuleBinder.Bind(module, Context(module.Name.First), parent);
        _underway.Remove(module.Id);
        return _modules[module.Id] = binding;
    }

    private ModuleBinding Bind(SqlExpression expression, SqlName owner, SqlName? self)
    {
        var parsed = SqlParsing.ParseExpression(expression.Text);
        if (!parsed.IsValid)
        {
            return ModuleBinding.Unparsed(parsed.Errors[0]);
        }

        var uses = new UsedNames(self, model.Names);
        var binder = new StatementBinder(Context(owner.First), uses);
        if (catalog.FindObject(owner) is { } table)
        {
            binder.BindExpression(parsed.Fragment, table);
        }
        else if (model.Find(new ElementId(ElementKind.TableType, owner)) is { } type)
        {
            binder.BindExpression(parsed.Fragment, type);
        }

        return new ModuleBinding(uses.ToValueList(), null);
    }

    private BindingContext Context(Identifier schema) => new(catalog, model.Names, schema, ColumnsOf);

    private IReadOnlyList<SourceColumn>? ColumnsOf(Element element) => element switch
    {
        Table table => table.Columns.Select(AsSource).ToList(),
        TableType type => type.Columns.Select(AsSource).ToList(),
        Module module when module is View or Function && !_underway.Contains(module.Id) => Bind(module).Columns,
        // A synonym of a synonym does not work: Microsoft Learn, "Synonyms (Database Engine)".
        Synonym { Target.Parts.Count: <= 2 } synonym when Target(synonym) is { } target and not Synonym => ColumnsOf(target),
        _ => null,
    };

    private Element? Target(Synonym synonym) =>
        catalog.FindObject(synonym.Target.Parts.Count == 2 ? synonym.Target : SqlName.Of("dbo", synonym.Target.Last.Value));

    private static SourceColumn AsSource(Column column) => new(column.Name.Last, column.Name, column.IsHidden);
}

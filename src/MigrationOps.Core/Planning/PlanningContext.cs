using MigrationOps.Changes;
using MigrationOps.Comparison;
using MigrationOps.Comparison.Coexistence;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Planning;

/// <summary>What strategies ask.</summary>
internal sealed class PlanningContext
{
    private readonly Lazy<ILookup<SqlName, ForeignKey>> _inbound;
    private readonly Lazy<ILookup<SqlName, OpaqueObject>> _statistics;
    private readonly SideFact<ILookup<SqlName, Procedure>> _numbered;
    private readonly SideFact<ILookup<SqlName, Table>> _versioned;
    private readonly Lazy<IReadOnlySet<ElementId>> _alteredColumns;

    /// <summary>Makes a context.</summary>
    /// <param name="input">What the plan is made from.</param>
    /// <param name="modules">Changes the headers of modules.</param>
    /// <param name="expressions">Tells what expressions mean.</param>
    public PlanningContext(PlanningInput input, IModuleRewriter modules, IExpressionReader expressions)
    {
        Current = input.Changes.RenamedCurrent;
        Desired = input.Desired;
        Changes = input.Changes;
        Target = input.Target;
        Policy = input.Policy;
        Modules = modules;
        Expressions = expressions;
        Names = Desired.Model.Names;
        AddedIds = Ids(change => change.GetType().GetGenericTypeDefinition() == typeof(Added<>), Desired.Model);
        DroppedIds = Ids(change => change.GetType().GetGenericTypeDefinition() == typeof(Dropped<>), Current.Model);
        _inbound = new(() => Current.Model.All<Table>().SelectMany(table => table.Constraints.OfType<ForeignKey>()).ToLookup(key => key.ReferencedTable, Names));
        _statistics = new(FindStatistics);
        _numbered = new(Current.Model, Desired.Model, FindNumbered);
        _versioned = new(Current.Model, Desired.Model, FindVersioned);
        _alteredColumns = new(() => Changes.Of<Changed<Column>>().Select(change => change.Subject).ToHashSet(Names));
    }

    /// <summary>The current database under its new names.</summary>
    public LoadedDatabase Current { get; }

    /// <summary>The desired database.</summary>
    public LoadedDatabase Desired { get; }

    /// <summary>What differs.</summary>
    public ChangeSet Changes { get; }

    /// <summary>The server that is planned for.</summary>
    public TargetServer Target { get; }

    /// <summary>What the team decided.</summary>
    public MigrationPolicy Policy { get; }

    /// <summary>Changes the headers of modules.</summary>
    public IModuleRewriter Modules { get; }

    /// <summary>Tells what expressions mean.</summary>
    public IExpressionReader Expressions { get; }

    /// <summary>The comparer of names.</summary>
    public NameComparer Names { get; }

    /// <summary>What only the desired database has, parts of new objects included.</summary>
    public IReadOnlySet<ElementId> AddedIds { get; }

    /// <summary>What only the current database has, parts of dropped objects included.</summary>
    public IReadOnlySet<ElementId> DroppedIds { get; }

    /// <summary>The columns that both databases have and that differ.</summary>
    public IReadOnlySet<ElementId> AlteredColumns => _alteredColumns.Value;

    /// <summary>The foreign keys of the current database that reference a table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The keys, those of the table itself included.</returns>
    public IEnumerable<ForeignKey> ForeignKeysTo(SqlName table) => _inbound.Value[table];

    /// <summary>The statistics of the current database that were created on a column.</summary>
    /// <param name="column">Its three-part name.</param>
    /// <returns>The statistics that can be created anew.</returns>
    public IEnumerable<OpaqueObject> StatisticsOn(SqlName column) => _statistics.Value[column];

    /// <summary>The numbered procedures of a database by the name of their group.</summary>
    /// <param name="model">The current or the desired database.</param>
    /// <returns>The procedures that have a number.</returns>
    public ILookup<SqlName, Procedure> NumberedIn(DatabaseModel model) => _numbered.Of(model);

    /// <summary>The system-versioned tables of a database by the name of their history table.</summary>
    /// <param name="model">The current or the desired database.</param>
    /// <returns>The tables.</returns>
    public ILookup<SqlName, Table> VersionedIn(DatabaseModel model) => _versioned.Of(model);

    /// <summary>The replacement that a column is part of.</summary>
    /// <param name="column">The three-part name of the old or of the new column.</param>
    /// <returns>The replacement, or null.</returns>
    public ColumnReplacement? ReplacementOf(SqlName column) =>
        Changes.Replacements.FirstOrDefault(replacement => replacement.Columns.Contains(column, Names));

    /// <summary>What fills a column, as the team declared it.</summary>
    /// <param name="column">The three-part name of the column.</param>
    /// <returns>The expression, or null.</returns>
    public SqlExpression? BackfillOf(SqlName column) => Policy.Backfills.FirstOrDefault(backfill => Names.Equals(backfill.Column, column))?.Value;

    /// <summary>The desired form of a current element.</summary>
    /// <param name="element">The current element.</param>
    /// <returns>Its counterpart, or null where it is dropped.</returns>
    public T? DesiredOf<T>(T element)
        where T : Element => Desired.Model.Find(element.Id) as T;

    private ILookup<SqlName, OpaqueObject> FindStatistics() => Current.Model.All<OpaqueObject>()
        .Where(opaque => opaque is { TypeName: StatementKinds.Statistics, Form: OpaqueForm.Statement })
        .SelectMany(opaque => opaque.Names.Select(name => (Name: name, Opaque: opaque)))
        .ToLookup(pair => pair.Name, pair => pair.Opaque, Names);

    private ILookup<SqlName, Procedure> FindNumbered(DatabaseModel model) =>
        model.All<Procedure>().Where(procedure => procedure.Number is not null).ToLookup(procedure => procedure.Name, Names);

    private ILookup<SqlName, Table> FindVersioned(DatabaseModel model) =>
        model.All<Table>().Where(table => table.SystemVersioning?.HistoryTable is not null).ToLookup(table => table.SystemVersioning!.HistoryTable!, Names);

    private HashSet<ElementId> Ids(Func<Change, bool> selects, DatabaseModel model)
    {
        var ids = new HashSet<ElementId>(Names);
        foreach (var change in Changes.Changes.Where(change => change.GetType().IsGenericType && selects(change)))
        {
            ids.Add(change.Subject);
            foreach (var part in model.Find(change.Subject)?.Parts ?? [])
            {
                ids.Add(part.Id);
            }
        }

        return ids;
    }
}

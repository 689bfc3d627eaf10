using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>The database while it is read: objects, and the parts that still have to join them.</summary>
/// <param name="context">What all readers share.</param>
internal sealed class DatabaseDraft(ReadingContext context) : ReadingTarget(context)
{
    private readonly Dictionary<SqlName, List<HostedPart>> _parts = new(context.Names);
    private readonly Dictionary<ElementId, ValueList<SqlName>> _uses = new(context.Names);
    private readonly Dictionary<SqlName, Constraint> _constraints = new(context.Names);
    private readonly Dictionary<ElementId, Element> _objects = new(context.Names);

    /// <inheritdoc/>
    public override DatabaseDraft Whole => this;

    /// <summary>The collation of the database; null where the package does not tell it.</summary>
    public string? Collation { get; private set; }

    /// <summary>The default filegroup, where the package tells it.</summary>
    public SqlName? DefaultFilegroup { get; private set; }

    /// <summary>The objects that have been read.</summary>
    public IReadOnlyCollection<Element> Objects => _objects.Values;

    /// <summary>The elements that stay opaque.</summary>
    public List<ModelElement> Opaque { get; } = [];

    /// <summary>The canonical XML of objects that are kept as statements.</summary>
    public Dictionary<ElementId, string> PackageForms { get; } = new(context.Names);

    /// <summary>The history tables that SQL Server makes, so that no script declares them.</summary>
    public HashSet<SqlName> AutomaticHistoryTables { get; } = new(context.Names);

    /// <summary>What expressions and texts name.</summary>
    public IReadOnlyDictionary<ElementId, ValueList<SqlName>> Uses => _uses;

    /// <summary>Whether the package holds any list of what expressions and texts name.</summary>
    public bool HasDependencyLists { get; private set; }

    /// <summary>Whether anything with an expression or text was read.</summary>
    public bool HasTexts { get; private set; }

    /// <summary>The columns of views and table-valued functions.</summary>
    public Dictionary<SqlName, ValueList<Identifier>> ResultColumns { get; } = new(context.Names);

    /// <summary>Where the parts stand that no object has claimed yet, by the name of their table, view or function.</summary>
    public IReadOnlyDictionary<SqlName, List<HostedPart>> Parts => _parts;

    /// <inheritdoc/>
    /// <exception cref="Findings.MigrationOpsException">There is one of the same id.</exception>
    public override void Add(Element element)
    {
        if (!_objects.TryAdd(element.Id, element))
        {
            throw DacpacFaults.Of(DacpacErrors.RepeatedElement, Context.File, $"{element.Id.Kind.Words()} {element.Id}");
        }
    }

    /// <summary>Whether there is an object.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <returns>Whether it has been read.</returns>
    public bool Holds(ElementKind kind, SqlName name) => _objects.ContainsKey(new ElementId(kind, name));

    /// <summary>Whether there is an object.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Whether it has been read.</returns>
    public bool Holds(ElementId id) => _objects.ContainsKey(id);

    /// <summary>Finds an alias type.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The type, or null.</returns>
    public AliasType? FindAliasType(SqlName name) => _objects.GetValueOrDefault(new ElementId(ElementKind.DataType, name)) as AliasType;

    /// <summary>Finds a trigger.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The trigger, or null.</returns>
    public Trigger? FindTrigger(SqlName name) => _objects.GetValueOrDefault(new ElementId(ElementKind.Trigger, name)) as Trigger;

    /// <summary>Finds a constraint by the name that it bears in its schema.</summary>
    /// <param name="name">The two-part name.</param>
    /// <returns>The constraint, or null.</returns>
    public Constraint? FindConstraint(SqlName name) => _constraints.GetValueOrDefault(name);

    /// <inheritdoc/>
    public override void AddPart(Element part, ModelElement source)
    {
        // Most parts come behind their table: there is no need to keep what they were read from.
        AddRead(part, Holds(ElementKind.Table, HostOf(part)) ? null : source);
    }

    /// <summary>Adds a constraint or index of which nobody keeps what it was read from.</summary>
    /// <param name="part">The constraint or index.</param>
    /// <param name="source">The element that it was read from, where it may be asked for.</param>
    public void AddRead(Element part, ModelElement? source)
    {
        var host = HostOf(part);
        if (!_parts.TryGetValue(host, out var parts))
        {
            _parts.Add(host, parts = []);
        }

        parts.Add(new HostedPart(part, source));
        if (part is Constraint { SchemaScopedName: { } name } named)
        {
            _constraints[name] = named;
        }
    }

    /// <inheritdoc/>
    public override void AddUses(ElementId user, ValueList<SqlName> uses)
    {
        HasTexts = true;
        if (uses.Count > 0)
        {
            HasDependencyLists = true;
            _uses[user] = uses;
        }
    }

    /// <inheritdoc/>
    public override void AddResultColumns(SqlName name, ValueList<Identifier> columns) => ResultColumns[name] = columns;

    /// <inheritdoc/>
    public override void AddPackageForm(ElementId id, string form) => PackageForms[id] = form;

    /// <inheritdoc/>
    public override void AddAutomaticHistoryTable(SqlName name) => AutomaticHistoryTables.Add(name);

    /// <inheritdoc/>
    public override void SetOptions(string? collation, SqlName? defaultFilegroup) => (Collation, DefaultFilegroup) = (collation, defaultFilegroup);

    private static SqlName HostOf(Element part) => part is Constraint constraint ? constraint.Table : ((TableIndex)part).Owner;
}

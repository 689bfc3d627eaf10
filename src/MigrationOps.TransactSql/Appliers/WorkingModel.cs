using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Appliers;

/// <summary>A model while statements change it.</summary>
/// <param name="model">The model to start from.</param>
internal sealed class WorkingModel(DatabaseModel model)
{
    private readonly HashSet<ElementId> _clusteredByDefault = new(model.Names);
    private SchemaScope? _scope;
    private AttachmentIndex? _attachments;
    private BinderIndex? _binders;
    private OpaqueIndex? _opaque;

    /// <summary>The model as it stands.</summary>
    public DatabaseModel Current { get; private set; } = model;

    /// <summary>The comparer of names in the database.</summary>
    public NameComparer Names => Current.Names;

    /// <summary>Where elements are declared.</summary>
    public Dictionary<ElementId, SourceLocation> Locations { get; } = new(model.Names);

    /// <summary>The tables with foreign keys that do not say which columns they reference yet.</summary>
    public HashSet<SqlName> IncompleteTables { get; } = new(model.Names);

    /// <summary>What stands in the schemas under which name.</summary>
    public SchemaScope Scope => _scope ??= new SchemaScope(Current);

    /// <summary>The elements that can bind others: <see cref="BinderIndex"/>.</summary>
    public IReadOnlyCollection<Element> Binders => (_binders ??= new BinderIndex(Current)).All;

    private OpaqueIndex Opaque => _opaque ??= new OpaqueIndex(Current);

    private AttachmentIndex Attachments => _attachments ??= new AttachmentIndex(Current);

    /// <summary>Finds an object by kind and name.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The object, or null.</returns>
    public T? Find<T>(ElementKind kind, SqlName name)
        where T : Element => Current.Elements.Find(new ElementId(kind, name)) as T;

    /// <summary>Finds a table.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The table, or null.</returns>
    public Table? FindTable(SqlName name) => Find<Table>(ElementKind.Table, name);

    /// <summary>Whether an element stands in the model.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Whether it does.</returns>
    public bool Has(ElementId id) => Current.Elements.Find(id) is not null;

    /// <summary>Finds an object that is kept as text.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The object, or null.</returns>
    public OpaqueObject? FindOpaque(SqlName name) => Opaque.Find(name);

    /// <summary>What bears a name among the objects of a schema.</summary>
    /// <param name="name">The two-part name.</param>
    /// <returns>The id of the object or constraint, or null.</returns>
    public ElementId? Occupant(SqlName name) => Scope.Occupant(name);

    /// <summary>The elements that are said of an object or belong to it without being inside it.</summary>
    /// <param name="name">The name of the object, one or two parts.</param>
    /// <returns>Triggers, foreign keys of other tables (as their tables), permissions and extended properties.</returns>
    public IReadOnlyList<Element> AttachedTo(SqlName name) =>
        [.. Attachments.To(name).Select(Current.Elements.Find).OfType<Element>()];

    /// <summary>Adds a new object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="location">Where it is declared.</param>
    /// <exception cref="MigrationOpsException">The name is taken.</exception>
    public void Add(Element element, SourceLocation location)
    {
        if (Has(element.Id))
        {
            throw Taken(element.Id, element.Id, location);
        }

        Claim(SchemaScope.NamesOf(element), location);
        Put(element);
        Locations.TryAdd(element.Id, location);
    }

    /// <summary>Puts a changed object in the place of the old one.</summary>
    /// <param name="old">The object as it stood.</param>
    /// <param name="changed">The object as it is to be; its id may differ.</param>
    /// <param name="location">Where the change is stated.</param>
    /// <exception cref="MigrationOpsException">A name that the change brings is taken.</exception>
    public void Replace(Element old, Element changed, SourceLocation location)
    {
        var scope = Scope;
        scope.Release(old);
        try
        {
            Claim(SchemaScope.NamesOf(changed), location);
        }
        catch (MigrationOpsException)
        {
            scope.Hold(old);
            throw;
        }

        _attachments?.Remove(old);
        if (!Names.Equals(old.Id, changed.Id))
        {
            _binders?.Remove(old);
            _opaque?.Remove(old);
            Current = Current.Without(old.Id);
        }

        Put(changed);
    }

    /// <summary>Takes an object away.</summary>
    /// <param name="element">The object.</param>
    public void Remove(Element element)
    {
        _scope?.Release(element);
        _attachments?.Remove(element);
        _binders?.Remove(element);
        _opaque?.Remove(element);
        Current = Current.Without(element.Id);
    }

    /// <summary>Goes back to a model that stood before.</summary>
    /// <param name="snapshot">The model.</param>
    public void Restore(DatabaseModel snapshot)
    {
        if (ReferenceEquals(Current, snapshot))
        {
            return;
        }

        if (ReferenceEquals(Current.Settings, snapshot.Settings))
        {
            Follow(snapshot.Elements.Since(Current.Elements).ToList());
        }
        else
        {
            (_scope, _attachments, _binders, _opaque) = (null, null, null, null);
        }

        Current = snapshot;
    }

    /// <summary>Goes to the model with which another session begins, and forgets what the one before it has noted.</summary>
    /// <param name="model">The model, of the same database at another time.</param>
    public void Begin(DatabaseModel model)
    {
        Restore(model);
        _clusteredByDefault.Clear();
        Locations.Clear();
        IncompleteTables.Clear();
    }

    /// <summary>Notes that a primary key is clustered only because nothing says otherwise.</summary>
    /// <param name="key">The id of the key.</param>
    public void NoteClusteredByDefault(ElementId key) => _clusteredByDefault.Add(key);

    /// <summary>Whether a key is clustered only because nothing says otherwise.</summary>
    /// <param name="key">The id of the key.</param>
    /// <returns>Whether it gives way to another clustered index.</returns>
    public bool IsClusteredByDefault(ElementId key) => _clusteredByDefault.Contains(key);

    // All that goes is struck out before what comes is entered, for a name may pass from one to the other.
    private void Follow(List<(Element? Old, Element? Changed)> steps)
    {
        foreach (var old in steps.Select(step => step.Old).OfType<Element>())
        {
            _scope?.Release(old);
            _attachments?.Remove(old);
            _binders?.Remove(old);
            _opaque?.Remove(old);
        }

        foreach (var changed in steps.Select(step => step.Changed).OfType<Element>())
        {
            _scope?.Hold(changed);
            _attachments?.Add(changed);
            _binders?.Add(changed);
            _opaque?.Add(changed);
        }
    }

    private void Put(Element element)
    {
        // What is put back as it stood is no change: a caller tells by the reference.
        if (!element.Equals(Current.Elements.Find(element.Id)))
        {
            Current = Current.With(element);
        }

        _scope?.Hold(element);
        _attachments?.Add(element);
        _binders?.Add(element);
        _opaque?.Add(element);
    }

    private void Claim(IEnumerable<(SqlName Name, ElementId Id)> claims, SourceLocation location)
    {
        var own = new HashSet<SqlName>(Names);
        foreach (var (name, id) in claims)
        {
            if (Scope.Occupant(name) is { } holder)
            {
                throw Taken(id, holder, location);
            }

            if (!own.Add(name))
            {
                throw Taken(id, id, location);
            }
        }
    }

    private MigrationOpsException Taken(ElementId id, ElementId holder, SourceLocation location)
    {
        var first = Locations.TryGetValue(holder, out var at) ? $"{at.File}({at.Line},{at.Column})" : SourceMessages.Texts.Format("Elsewhere");
        return SourceMessages.Failure(SourceMessages.DeclaredTwice, location, id.Kind.Words(), id.ToString(), holder.Kind.Words(), first);
    }
}

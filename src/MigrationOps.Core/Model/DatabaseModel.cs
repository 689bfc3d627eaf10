namespace MigrationOps.Model;

/// <summary>A whole database as its source declares it. Equality is identity of content, in raw text.</summary>
public sealed record DatabaseModel
{
    /// <summary>What holds for the whole database.</summary>
    public required DatabaseSettings Settings { get; init; }

    /// <summary>The objects, each with its parts.</summary>
    public required ElementSet Elements { get; init; }

    /// <summary>The comparer of names in this database.</summary>
    public NameComparer Names => Settings.Names;

    /// <summary>An empty database: what a first deployment starts from.</summary>
    /// <param name="settings">The settings of the database to come.</param>
    /// <returns>The model without objects.</returns>
    public static DatabaseModel Empty(DatabaseSettings settings) =>
        new() { Settings = settings, Elements = ElementSet.Empty(settings.Names) };

    /// <summary>The objects of one type, in order of name.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The objects.</returns>
    public IEnumerable<T> All<T>()
        where T : Element => Elements.OfType<T>();

    /// <summary>Finds an object or a part of one.</summary>
    /// <param name="id">What is looked for.</param>
    /// <returns>The element, or null.</returns>
    public Element? Find(ElementId id) => Elements.Find(id);

    /// <summary>Finds a table.</summary>
    /// <param name="name">Its two-part name.</param>
    /// <returns>The table, or null.</returns>
    public Table? FindTable(SqlName name) => Find(new ElementId(ElementKind.Table, name)) as Table;

    /// <summary>Finds a column of a table.</summary>
    /// <param name="name">Its three-part name.</param>
    /// <returns>The column, or null.</returns>
    public Column? FindColumn(SqlName name) => Find(new ElementId(ElementKind.Column, name)) as Column;

    /// <summary>The same database with an object added, or replaced where one of its id stands.</summary>
    /// <param name="element">The object.</param>
    /// <returns>The changed model.</returns>
    public DatabaseModel With(Element element) => this with { Elements = Elements.With(element) };

    /// <summary>The same database without an object.</summary>
    /// <param name="id">The id of the object.</param>
    /// <returns>The changed model.</returns>
    public DatabaseModel Without(ElementId id) => this with { Elements = Elements.Without(id) };
}

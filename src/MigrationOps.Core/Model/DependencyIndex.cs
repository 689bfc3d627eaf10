namespace MigrationOps.Model;

/// <summary>
/// What the expressions and texts of a database name, as bound by its source. A derived fact: never part of the equality of two databases.
/// Names are those of tables, columns, routines, types and sequences of the database itself.
/// </summary>
public sealed class DependencyIndex
{
    private static readonly ValueList<SqlName> None = [];
    private readonly Dictionary<ElementId, ValueList<SqlName>> _uses;
    private readonly Lazy<ILookup<SqlName, ElementId>> _users;

    /// <summary>Makes an index.</summary>
    /// <param name="uses">What each element names, itself left out.</param>
    /// <param name="names">The comparer of names in the database.</param>
    public DependencyIndex(IEnumerable<KeyValuePair<ElementId, ValueList<SqlName>>> uses, NameComparer names)
    {
        _uses = new Dictionary<ElementId, ValueList<SqlName>>(names);
        foreach (var (user, named) in uses)
        {
            _uses[user] = named;
        }

        _users = new(() => _uses
            .SelectMany(pair => pair.Value.Select(name => (Name: name, User: pair.Key)))
            .ToLookup(pair => pair.Name, pair => pair.User, names));
    }

    /// <summary>An index without entries.</summary>
    public static DependencyIndex Empty { get; } = new([], NameComparer.CaseSensitive);

    /// <summary>What an element names.</summary>
    /// <param name="id">The element.</param>
    /// <returns>The names, possibly with repetitions.</returns>
    public ValueList<SqlName> UsesOf(ElementId id) => _uses.GetValueOrDefault(id, None);

    /// <summary>Which elements name something.</summary>
    /// <param name="name">The name of an object or column.</param>
    /// <returns>The elements whose expression or text names it.</returns>
    public IEnumerable<ElementId> UsersOf(SqlName name) => _users.Value[name].Distinct();

    /// <summary>The index with what more elements name.</summary>
    /// <param name="uses">What each further element names.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The larger index.</returns>
    public DependencyIndex With(IEnumerable<KeyValuePair<ElementId, ValueList<SqlName>>> uses, NameComparer names) => new(_uses.Concat(uses), names);

    /// <summary>The index after a rename.</summary>
    /// <param name="id">The new id of an element.</param>
    /// <param name="name">The new name of anything.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The renamed index.</returns>
    public DependencyIndex Rename(Func<ElementId, ElementId> id, Func<SqlName, SqlName> name, NameComparer names) =>
        new(_uses.Select(pair => KeyValuePair.Create(id(pair.Key), pair.Value.Select(name).ToValueList())), names);
}

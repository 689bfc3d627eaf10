using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Collects what one element names, each name once, the element itself left out.</summary>
/// <param name="self">The name of the element; null where the element is no object of its own.</param>
/// <param name="names">The comparer of names in the database.</param>
internal sealed class UsedNames(SqlName? self, NameComparer names)
{
    private readonly HashSet<SqlName> _seen = new(names);
    private readonly List<SqlName> _names = [];

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name of an object or column; null adds nothing.</param>
    public void Add(SqlName? name)
    {
        if (name is not null && !IsSelf(name) && _seen.Add(name))
        {
            _names.Add(name);
        }
    }

    /// <summary>The names in the order of their first mention.</summary>
    /// <returns>The list.</returns>
    public ValueList<SqlName> ToValueList() => _names.ToValueList();

    private bool IsSelf(SqlName name) => self is not null && (names.Equals(name, self) || (name.Parts.Count == self.Parts.Count + 1 && names.Equals(name.Parent, self)));
}

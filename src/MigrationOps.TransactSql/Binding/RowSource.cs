using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>Something in a FROM clause that has rows.</summary>
/// <param name="Alias">The name that the query gives it; null where it bears its own.</param>
/// <param name="Name">The name of the table, view or function, of one or two parts; null where it has none.</param>
/// <param name="Columns">The columns in order; null where they are not known.</param>
internal sealed record RowSource(Identifier? Alias, SqlName? Name, IReadOnlyList<SourceColumn>? Columns)
{
    /// <summary>Whether a qualifier means this source.</summary>
    /// <param name="qualifier">The parts in front of a column's name; what stands before schema and object is not looked at.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>Whether it does.</returns>
    public bool IsCalled(IReadOnlyList<Identifier> qualifier, NameComparer names)
    {
        if (Alias is { } alias)
        {
            return qualifier.Count == 1 && names.Equals(qualifier[0], alias);
        }

        return Name is not null
            && names.Equals(qualifier[^1], Name.Last)
            && (qualifier.Count == 1 || Name.Parts.Count == 1 || qualifier[^2].Value.Length == 0 || names.Equals(qualifier[^2], Name.First));
    }

    /// <summary>Finds a column.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The column, or null.</returns>
    public SourceColumn? Find(Identifier name, NameComparer names) => Columns?.FirstOrDefault(column => names.Equals(column.Name, name));
}

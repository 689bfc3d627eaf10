using System.Collections.Immutable;
using MigrationOps.Model;

namespace MigrationOps.TransactSql.Binding;

/// <summary>The tables that a text makes for itself: temporary tables, table variables, common table expressions, and the two tables of a trigger.</summary>
/// <param name="names">The comparer of names in the database.</param>
internal sealed class LocalTables(NameComparer names)
{
    private readonly Dictionary<Identifier, IReadOnlyList<SourceColumn>?> _tables = new(names);

    /// <summary>The common table expressions of the statement at hand.</summary>
    public ImmutableDictionary<Identifier, IReadOnlyList<SourceColumn>?> Expressions { get; set; } =
        ImmutableDictionary.Create<Identifier, IReadOnlyList<SourceColumn>?>(names);

    /// <summary>Declares a table.</summary>
    /// <param name="name">Its name, with <c>#</c> or <c>@</c> where it has one.</param>
    /// <param name="columns">Its columns; null where they are not known.</param>
    public void Declare(string name, IReadOnlyList<SourceColumn>? columns) => _tables[new Identifier(name)] = columns;

    /// <summary>Finds a table of the text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">Its columns, where they are known.</param>
    /// <returns>Whether the name means such a table; a name with <c>#</c> or <c>@</c> always does.</returns>
    public bool TryFind(string name, out IReadOnlyList<SourceColumn>? columns) =>
        Expressions.TryGetValue(new Identifier(name), out columns)
        || _tables.TryGetValue(new Identifier(name), out columns)
        || name is ['#' or '@', ..];
}

using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Comparison.Coexistence;

/// <summary>Columns that take the place of others in the same table: all stand until nobody uses the old ones.</summary>
public sealed record ColumnReplacement
{
    /// <summary>The two-part name of the table.</summary>
    public required SqlName Table { get; init; }

    /// <summary>The columns that go.</summary>
    public required ValueList<DerivedColumn> Old { get; init; }

    /// <summary>The columns that come.</summary>
    public required ValueList<DerivedColumn> New { get; init; }

    /// <summary>The three-part names of all.</summary>
    public IEnumerable<SqlName> Columns => Old.Concat(New).Select(column => Table.Child(column.Name));

    /// <summary>The replacement of one column by another one with the same values.</summary>
    /// <param name="from">The three-part name of the old column.</param>
    /// <param name="to">The new name.</param>
    /// <returns>The replacement.</returns>
    public static ColumnReplacement Renamed(SqlName from, Identifier to) => new()
    {
        Table = from.Parent,
        Old = [new DerivedColumn(from.Last, new SqlExpression(to.ToString()))],
        New = [new DerivedColumn(to, new SqlExpression(from.Last.ToString()))],
    };
}

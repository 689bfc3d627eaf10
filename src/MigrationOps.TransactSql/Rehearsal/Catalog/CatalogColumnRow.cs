using MigrationOps.Model;
using MigrationOps.TransactSql.Rehearsal.Catalog.Views;
using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A column: what has a row in sys.columns.</summary>
/// <param name="Owner">Its table, view or table type.</param>
/// <param name="Ordinal">Its id, from 1.</param>
/// <param name="Column">The column; null for the columns of a view, of which nothing is known but a name at most.</param>
/// <param name="Catalog">The catalog.</param>
internal sealed record CatalogColumnRow(CatalogObject Owner, int Ordinal, Column? Column, CatalogContext Catalog)
{
    /// <summary>Its name; empty for columns that are not known at all.</summary>
    public required Identifier Name { get; init; }

    /// <summary>Whether it is surely there, and there but once.</summary>
    public bool IsCertain => Name.Value is { Length: > 0 };

    /// <summary>Its type; null where it is not known, as for a computed column.</summary>
    public CatalogType? Type => Column?.Type is { } type ? Catalog.Types.Of(type) : null;

    /// <summary>The value of a column of sys.columns.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The value.</returns>
    public SqlValue this[string name] => ColumnCells.Value(this, name);
}

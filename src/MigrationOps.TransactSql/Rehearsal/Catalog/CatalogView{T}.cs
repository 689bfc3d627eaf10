using MigrationOps.TransactSql.Rehearsal.Evaluation;
using MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>A catalog view over things of one type. Its values are made when they are asked for.</summary>
/// <typeparam name="T">The type of the things.</typeparam>
/// <param name="name">Its name with its schema.</param>
/// <param name="cells">Its columns.</param>
/// <param name="keys">The columns by which it finds things.</param>
/// <param name="things">Finds the things.</param>
internal sealed class CatalogView<T>(string name, IReadOnlyList<Cell<T>> cells, IReadOnlyList<string> keys, Func<CatalogKey, CatalogContext, IEnumerable<T>> things) : CatalogView
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override SourceColumns Columns { get; } = new(cells.Select(cell => cell.Name));

    /// <inheritdoc/>
    public override IReadOnlySet<string> Keys { get; } = new HashSet<string>(keys, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<Row> Rows(CatalogKey key, CatalogContext catalog) => key.IsNever ? [] : things(key, catalog).Select(thing => new ThingRow(thing, cells));

    private sealed class ThingRow(T thing, IReadOnlyList<Cell<T>> cells) : Row
    {
        public override bool IsCertain => thing is not CatalogColumnRow { IsCertain: false } and not CatalogParameter and not CatalogTriggerEvent { Order: null };

        public override SqlValue this[int column] => cells[column].Value(thing);
    }
}

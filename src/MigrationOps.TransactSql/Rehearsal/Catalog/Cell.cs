using MigrationOps.TransactSql.Rehearsal.Evaluation;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>Makes columns of catalog views.</summary>
internal static class Cell
{
    /// <summary>Columns that servers have and of which a model tells nothing.</summary>
    /// <typeparam name="T">The type of the things.</typeparam>
    /// <param name="names">The names.</param>
    /// <returns>The columns; their values are undecided.</returns>
    public static IEnumerable<Cell<T>> Unknown<T>(params IEnumerable<string> names) => names.Select(name =>
    {
        var value = new UndecidedValue(name);
        return new Cell<T>(name, _ => value);
    });

    /// <summary>A column that has one value throughout.</summary>
    /// <typeparam name="T">The type of the things.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The column.</returns>
    public static Cell<T> Always<T>(string name, SqlValue value) => new(name, _ => value);

    /// <summary>Columns that are 0 throughout.</summary>
    /// <typeparam name="T">The type of the things.</typeparam>
    /// <param name="names">The names.</param>
    /// <returns>The columns.</returns>
    public static IEnumerable<Cell<T>> Zero<T>(params IEnumerable<string> names) => names.Select(name => Always<T>(name, NumberValue.Bit(false)));
}

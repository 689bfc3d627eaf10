using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.TwoShapes;

/// <summary>Names the parameters of statements.</summary>
internal static class ParameterName
{
    /// <summary>The parameter for a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="place">Its place in the table, from 0.</param>
    /// <returns>The name of the column behind an at sign, or its number where the name needs brackets.</returns>
    public static string Of(Identifier column, int place) =>
        column.Value.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') ? $"@{column.Value}" : $"@p{place + 1}";
}

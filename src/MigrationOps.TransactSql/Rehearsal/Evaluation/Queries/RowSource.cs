using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Queries;

/// <summary>A source of rows in FROM.</summary>
/// <param name="Schema">The schema of a table or view without an alias; null otherwise.</param>
/// <param name="Name">The alias, else the name; empty where it has neither.</param>
/// <param name="Columns">What it offers.</param>
internal sealed record RowSource(string? Schema, string Name, SourceColumns Columns)
{
    /// <summary>Whether the name of a column begins with that of this source.</summary>
    /// <param name="parts">The parts of the name, the column last.</param>
    /// <returns>Whether it does.</returns>
    public bool IsCalled(IList<Identifier> parts) =>
        parts[^2].Value.Equals(Name, StringComparison.OrdinalIgnoreCase)
        && (parts.Count < 3 || (Schema is not null && parts[^3].Value.Equals(Schema, StringComparison.OrdinalIgnoreCase)));
}

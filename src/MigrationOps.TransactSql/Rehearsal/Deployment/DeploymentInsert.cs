using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Deployment;

/// <summary>An INSERT that names its columns.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns that get values.</param>
internal sealed record DeploymentInsert(SqlName Table, IReadOnlyList<Identifier> Columns)
{
    /// <summary>Whether a column is still in the way: it must have a value, gets none, and is not there or needs none in the desired database.</summary>
    /// <param name="model">The database at a place of the plan.</param>
    /// <param name="desired">The database as it is to be.</param>
    /// <returns>A sentence about the first such column, or null.</returns>
    public string? Missed(DatabaseModel model, DatabaseModel desired)
    {
        var later = desired.FindTable(Table);
        return model.FindTable(Table) is { } table && Needed(table, model.Names).FirstOrDefault(column => !Has(later, column, desired.Names)) is { } missed
            ? SourceMessages.Texts.Format("DeploymentColumnMissed", missed.Name)
            : null;
    }

    // A column that needs a value in the desired database as well is the script's own affair.
    private bool Has(Table? later, Column column, NameComparer names) =>
        later is not null && Needed(later, names).Any(other => names.Equals(other.Name.Last, column.Name.Last));

    private IEnumerable<Column> Needed(Table table, NameComparer names) => table.Columns.Where(column =>
        column is { IsNullable: false, Computed: null, Identity: null, Generated: GeneratedAlways.No }
        && column.Type?.Name.Last.Value.ToLowerInvariant() is not ("timestamp" or "rowversion")
        && table.FindDefault(column.Name.Last, names) is null
        && !Columns.Any(name => names.Equals(name, column.Name.Last)));
}

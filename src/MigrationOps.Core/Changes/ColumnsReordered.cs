using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>The columns that both tables have stand in another order. Told for information; no operation follows.</summary>
/// <param name="Current">The current table.</param>
/// <param name="Desired">The desired table.</param>
public sealed record ColumnsReordered(Table Current, Table Desired) : Change
{
    /// <inheritdoc/>
    public override ElementId Subject => Desired.Id;
}

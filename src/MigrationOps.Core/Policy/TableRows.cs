using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>How large a table is, as the team states it.</summary>
/// <param name="Table">The two-part name.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="BytesPerRow">How long a row is on average; null where the columns are to tell.</param>
public sealed record TableRows(SqlName Table, long Rows, int? BytesPerRow)
{
    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }
}

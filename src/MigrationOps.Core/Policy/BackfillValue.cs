using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>What a column holds in rows that were written before it, or by applications that do not know it.</summary>
public sealed record BackfillValue
{
    /// <summary>The three-part name of the column.</summary>
    public required SqlName Column { get; init; }

    /// <summary>The expression over the other columns of the row.</summary>
    public required SqlExpression Value { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }
}

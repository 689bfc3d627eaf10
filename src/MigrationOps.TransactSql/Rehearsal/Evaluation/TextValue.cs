namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A text: char, varchar, nchar, nvarchar, sysname, uniqueidentifier.</summary>
/// <param name="Text">The characters.</param>
internal sealed record TextValue(string Text) : SqlValue
{
    /// <summary>Whether each character takes two bytes (nchar, nvarchar).</summary>
    public bool IsUnicode { get; init; } = true;

    /// <summary>The collation that COLLATE gave it; null where that of the database holds.</summary>
    public string? Collation { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"'{Text}'";
}

namespace MigrationOps.Operations;

/// <summary>What an operation does to those who work on the table.</summary>
/// <param name="Lock">The lock it holds.</param>
/// <param name="Cost">How long it holds it.</param>
/// <param name="Note">What a reviewer must know beside, in one sentence; null for nothing.</param>
public sealed record Impact(LockKind Lock, CostClass Cost, string? Note = null)
{
    /// <summary>Nobody waits.</summary>
    public static Impact None { get; } = new(LockKind.None, CostClass.MetadataOnly);

    /// <summary>A short Sch-M lock: metadata only.</summary>
    public static Impact Metadata { get; } = new(LockKind.SchemaModification, CostClass.MetadataOnly);

    /// <summary>A Sch-M lock for the time of one scan.</summary>
    public static Impact Scan { get; } = new(LockKind.SchemaModification, CostClass.ValidationScan);

    /// <summary>A Sch-M lock while every row is written.</summary>
    public static Impact Rewrite { get; } = new(LockKind.SchemaModification, CostClass.SizeOfData);
}

namespace MigrationOps.Operations;

/// <summary>What the duration of an operation grows with.</summary>
public enum CostClass
{
    /// <summary>With nothing: only metadata changes.</summary>
    MetadataOnly,

    /// <summary>With the rows, which are read once.</summary>
    ValidationScan,

    /// <summary>With the rows, which are written or sorted and logged.</summary>
    SizeOfData,
}

namespace MigrationOps.Operations;

/// <summary>The properties of a column that are switched one by one.</summary>
public enum ColumnProperty
{
    /// <summary>ROWGUIDCOL.</summary>
    RowGuid,

    /// <summary>SPARSE.</summary>
    Sparse,

    /// <summary>HIDDEN, of a period column.</summary>
    Hidden,

    /// <summary>MASKED WITH.</summary>
    Masked,

    /// <summary>PERSISTED, of a computed column.</summary>
    Persisted,

    /// <summary>NOT FOR REPLICATION, of an identity column.</summary>
    NotForReplication,
}

namespace MigrationOps.Operations.Sync;

/// <summary>Which shape is filled from which.</summary>
public enum SyncDirection
{
    /// <summary>The new shape from the old one: the way of a deployment.</summary>
    ToNew,

    /// <summary>The old shape from the new one: the way back, after the old columns have been created again.</summary>
    ToOld,
}

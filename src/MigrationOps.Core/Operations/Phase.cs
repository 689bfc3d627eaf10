namespace MigrationOps.Operations;

/// <summary>The phases of a migration, in order.</summary>
public enum Phase
{
    /// <summary>The new shape is added beside the old one; both work.</summary>
    Expand,

    /// <summary>Rows move from the old shape to the new one.</summary>
    Migrate,

    /// <summary>The old shape goes.</summary>
    Contract,
}

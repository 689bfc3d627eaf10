namespace MigrationOps.Model;

/// <summary>What of a memory-optimised table survives a restart.</summary>
public enum MemoryDurability
{
    /// <summary>Schema and rows.</summary>
    SchemaAndData,

    /// <summary>The schema alone.</summary>
    SchemaOnly,
}

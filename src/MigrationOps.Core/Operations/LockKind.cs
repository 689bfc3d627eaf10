namespace MigrationOps.Operations;

/// <summary>Whom an operation keeps waiting while it runs.</summary>
public enum LockKind
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Everybody on the table, readers too (Sch-M).</summary>
    SchemaModification,

    /// <summary>Writers of the table (S).</summary>
    Shared,

    /// <summary>Nobody for long: an online build takes short locks at its start and end.</summary>
    Online,
}

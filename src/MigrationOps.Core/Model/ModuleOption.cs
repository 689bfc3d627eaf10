namespace MigrationOps.Model;

/// <summary>What the header of a module says in words of its own.</summary>
public enum ModuleOption
{
    /// <summary><c>WITH ENCRYPTION</c>.</summary>
    Encryption,

    /// <summary><c>WITH RECOMPILE</c>.</summary>
    Recompile,

    /// <summary><c>WITH NATIVE_COMPILATION</c>.</summary>
    NativeCompilation,

    /// <summary><c>WITH VIEW_METADATA</c>.</summary>
    ViewMetadata,

    /// <summary><c>RETURNS NULL ON NULL INPUT</c>.</summary>
    ReturnsNullOnNullInput,

    /// <summary><c>INLINE = ON</c> or <c>OFF</c>.</summary>
    Inline,

    /// <summary><c>EXECUTE AS SELF</c>.</summary>
    ExecuteAsSelf,

    /// <summary><c>EXECUTE AS OWNER</c>.</summary>
    ExecuteAsOwner,

    /// <summary><c>FOR REPLICATION</c>.</summary>
    ForReplication,

    /// <summary><c>NOT FOR REPLICATION</c>.</summary>
    NotForReplication,

    /// <summary><c>WITH CHECK OPTION</c>.</summary>
    CheckOption,

    /// <summary>The columns of a view are named in its header.</summary>
    NamedColumns,

    /// <summary>A trigger <c>FOR</c> its events.</summary>
    For,

    /// <summary>A trigger <c>AFTER</c> its events.</summary>
    After,

    /// <summary>A trigger <c>INSTEAD OF</c> its events.</summary>
    InsteadOf,

    /// <summary>INSERT fires the trigger.</summary>
    OnInsert,

    /// <summary>UPDATE fires the trigger.</summary>
    OnUpdate,

    /// <summary>DELETE fires the trigger.</summary>
    OnDelete,
}

namespace MigrationOps.Scripting.Wrapped;

/// <summary>How a statement that somebody else wrote stands in a step.</summary>
public enum ForeignForm
{
    /// <summary>As it was written: DDL, of which nothing is bound before it runs.</summary>
    Direct,

    /// <summary>A call of a system procedure, whose return code is checked.</summary>
    Procedure,

    /// <summary>As a text that is executed: what must be first in its batch, uses variables, or names columns that may be gone.</summary>
    Text,
}

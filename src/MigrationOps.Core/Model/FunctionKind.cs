namespace MigrationOps.Model;

/// <summary>The kinds of functions. ALTER cannot turn one into another.</summary>
public enum FunctionKind
{
    /// <summary>Returns one value.</summary>
    Scalar,

    /// <summary>Returns the rows of one SELECT.</summary>
    InlineTable,

    /// <summary>Returns a table variable that its body fills.</summary>
    MultiStatementTable,
}

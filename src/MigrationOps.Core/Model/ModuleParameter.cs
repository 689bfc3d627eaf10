namespace MigrationOps.Model;

/// <summary>A parameter of a procedure or function.</summary>
/// <param name="Name">Its name, with the at sign.</param>
/// <param name="Type">Its type; null for <c>CURSOR</c>.</param>
public sealed record ModuleParameter(Identifier Name, SqlType? Type)
{
    /// <summary>The value that holds where none is passed; null where one has to be.</summary>
    public SqlExpression? Default { get; init; }

    /// <summary>Whether its value is handed back.</summary>
    public bool IsOutput { get; init; }

    /// <summary>Whether it is READONLY, as table types have to be.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether it is VARYING, as cursors are.</summary>
    public bool IsVarying { get; init; }
}

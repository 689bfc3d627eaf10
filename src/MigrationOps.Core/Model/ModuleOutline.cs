namespace MigrationOps.Model;

/// <summary>The text of a module taken apart. Header, body and footer, one behind the other, are the text.</summary>
public sealed record ModuleOutline
{
    /// <summary>The text up to the word AS, or up to RETURN of an inline function.</summary>
    public required string Header { get; init; }

    /// <summary>What follows.</summary>
    public required string Body { get; init; }

    /// <summary>What is behind the body of a view or inline function: <c>WITH CHECK OPTION</c>, a semicolon.</summary>
    public string Footer { get; init; } = string.Empty;

    /// <summary>What the header says in words of its own.</summary>
    public ValueList<ModuleOption> Options { get; init; } = [];

    /// <summary>The user that the module runs as; null where none is named.</summary>
    public Identifier? ExecutesAs { get; init; }

    /// <summary>The parameters, in order.</summary>
    public ValueList<ModuleParameter> Parameters { get; init; } = [];

    /// <summary>The type of what a scalar function returns; null for other modules.</summary>
    public SqlType? Result { get; init; }

    /// <summary>The name of the table variable that a function returns; null for other modules.</summary>
    public string? ResultVariable { get; init; }

    /// <summary>The columns of that table variable.</summary>
    public ValueList<Column> ResultColumns { get; init; } = [];
}

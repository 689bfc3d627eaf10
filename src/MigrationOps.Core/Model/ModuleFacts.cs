namespace MigrationOps.Model;

/// <summary>What the text of a module says and does, as far as those who call it and the tables that it names are concerned.</summary>
public sealed record ModuleFacts
{
    /// <summary>What is known of a text that does not parse: nothing.</summary>
    public static ModuleFacts Unknown { get; } = new();

    /// <summary>The parameters, in order.</summary>
    public ValueList<ModuleParameter> Parameters { get; init; } = [];

    /// <summary>What the header says in words of its own.</summary>
    public ValueList<ModuleOption> Options { get; init; } = [];

    /// <summary>Whom it runs as: <c>OWNER</c>, <c>SELF</c> or a user in brackets; null for its caller.</summary>
    public string? RunsAs { get; init; }

    /// <summary>The type of what a scalar function returns; null for other modules.</summary>
    public SqlType? Result { get; init; }

    /// <summary>The tables and views of which <c>SELECT *</c> hands every column to those who call the module.</summary>
    public ValueList<SqlName> ShownWhole { get; init; } = [];

    /// <summary>The INSERT statements that name no columns.</summary>
    public ValueList<InsertUse> InsertsWithoutColumns { get; init; } = [];

    /// <summary>The statements that hand rows back by OUTPUT without INTO.</summary>
    public ValueList<OutputUse> OutputsWithoutInto { get; init; } = [];

    /// <summary>Whether it runs statements that it puts together itself.</summary>
    public bool RunsBuiltStatements { get; init; }
}

namespace MigrationOps.Model;

/// <summary>The text of a module with the two settings that SQL Server keeps beside it.</summary>
public sealed record ModuleDefinition
{
    /// <summary>The whole CREATE statement as its author wrote it, comments before CREATE included, with LF line ends.</summary>
    public required string Text { get; init; }

    /// <summary>The ANSI_NULLS setting that the module was created under.</summary>
    public bool AnsiNulls { get; init; } = true;

    /// <summary>The QUOTED_IDENTIFIER setting that the module was created under.</summary>
    public bool QuotedIdentifier { get; init; } = true;
}

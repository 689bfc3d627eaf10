namespace MigrationOps.Workflows.Docs;

/// <summary>Which database is documented, and where the pages go.</summary>
public sealed record DocsOptions
{
    /// <summary>The folder from which relative paths start.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>The database: a DACPAC, a <c>.sql</c> file or a folder of them.</summary>
    public required string Source { get; init; }

    /// <summary>The folder of the pages.</summary>
    public required string OutputPath { get; init; }

    /// <summary>The configuration file; null for none.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>The environment of the configuration whose decisions hold; null for none.</summary>
    public string? Environment { get; init; }
}

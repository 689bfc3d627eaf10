namespace MigrationOps.Workflows.Package;

/// <summary>Which database becomes a DACPAC, and where it goes.</summary>
public sealed record PackageOptions
{
    /// <summary>The folder from which relative paths start.</summary>
    public required string BaseFolder { get; init; }

    /// <summary>The database: a folder of <c>.sql</c> files, a <c>.sql</c> file or a DACPAC.</summary>
    public required string Source { get; init; }

    /// <summary>The path of the DACPAC.</summary>
    public required string PackagePath { get; init; }

    /// <summary>The path of the configuration, which tells what files do not say: platform, collation, files left out; null for none.</summary>
    public string? ConfigurationPath { get; init; }

    /// <summary>The environment of the configuration whose decisions hold; null for none.</summary>
    public string? Environment { get; init; }

    /// <summary>The name of the package; that of its file where it is null.</summary>
    public string? Name { get; init; }

    /// <summary>The version of the package.</summary>
    public Version Version { get; init; } = new(1, 0, 0, 0);
}

namespace MigrationOps.Dacpac;

/// <summary>What a package says about itself.</summary>
public sealed record PackageDescription
{
    /// <summary>The name of the package.</summary>
    public required string Name { get; init; }

    /// <summary>Its version, of four parts.</summary>
    public Version Version { get; init; } = new(1, 0, 0, 0);

    /// <summary>A text for people; empty for none.</summary>
    public string Text { get; init; } = string.Empty;
}

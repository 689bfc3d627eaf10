namespace MigrationOps.PlanFiles;

/// <summary>One file of a bundle.</summary>
/// <param name="Name">Its name in the output folder.</param>
/// <param name="Content">Its text, with line feeds.</param>
public sealed record BundleFile(string Name, string Content);

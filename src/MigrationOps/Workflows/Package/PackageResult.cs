using MigrationOps.Model;

namespace MigrationOps.Workflows.Package;

/// <summary>What writing a package came to.</summary>
/// <param name="PackagePath">The absolute path of the DACPAC.</param>
/// <param name="Database">The database that it holds.</param>
/// <param name="Notes">What the reader of the source and the writer noted.</param>
public sealed record PackageResult(string PackagePath, LoadedDatabase Database, ValueList<ReadingNote> Notes);

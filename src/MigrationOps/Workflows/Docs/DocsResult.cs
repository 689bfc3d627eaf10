using MigrationOps.Model;

namespace MigrationOps.Workflows.Docs;

/// <summary>The documentation of a database.</summary>
/// <param name="Database">The database.</param>
/// <param name="Files">The pages that were written, by absolute path.</param>
public sealed record DocsResult(LoadedDatabase Database, ValueList<string> Files);

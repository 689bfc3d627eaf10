namespace MigrationOps.Dacpac.Xml;

/// <summary>A <c>References</c> of an entry.</summary>
/// <param name="Name">The bracketed name; null for a reference by number.</param>
/// <param name="ExternalSource"><c>BuiltIns</c>, the file name of another package, or null for the database itself.</param>
/// <param name="Disambiguator">The number of an unnamed element.</param>
internal sealed record ModelReference(string? Name, string? ExternalSource, string? Disambiguator);

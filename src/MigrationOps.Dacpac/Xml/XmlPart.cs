namespace MigrationOps.Dacpac.Xml;

/// <summary>Which XML text is read.</summary>
/// <param name="File">The path of the package or file.</param>
/// <param name="Name">The part inside the package, or the file name.</param>
internal sealed record XmlPart(string File, string Name);

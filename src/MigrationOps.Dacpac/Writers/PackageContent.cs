using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>What goes into a package.</summary>
/// <param name="Database">The database.</param>
/// <param name="Elements">Its elements, in order.</param>
/// <param name="Description">What the package says about itself.</param>
internal sealed record PackageContent(LoadedDatabase Database, IReadOnlyList<ModelElement> Elements, PackageDescription Description);

using MigrationOps.Dacpac.Xml;
using MigrationOps.Model;

namespace MigrationOps.Dacpac.Readers;

/// <summary>A constraint or index on its way to its table or view.</summary>
/// <param name="Part">The constraint or index.</param>
/// <param name="Source">The element that it was read from; null where its table is known already.</param>
internal sealed record HostedPart(Element Part, ModelElement? Source);

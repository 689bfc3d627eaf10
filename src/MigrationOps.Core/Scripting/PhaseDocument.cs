using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Scripting;

/// <summary>One phase of a written plan.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Operations">Its operations in order.</param>
public sealed record PhaseDocument(Phase Phase, ValueList<OperationDocument> Operations);

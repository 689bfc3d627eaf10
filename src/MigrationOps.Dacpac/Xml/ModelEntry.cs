namespace MigrationOps.Dacpac.Xml;

/// <summary>An <c>Entry</c> of a relationship: an element inside, a reference, or only the texts that could not be resolved.</summary>
/// <param name="Element">The element inside.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Unresolved">The names in the annotations beside.</param>
internal readonly record struct ModelEntry(ModelElement? Element, ModelReference? Reference, IReadOnlyList<string> Unresolved);

using MigrationOps.Dacpac.Readers;

namespace MigrationOps.Dacpac.Modules;

/// <summary>Where the body of a module stands.</summary>
/// <param name="Holder">The element that holds it: the module, or the implementation of a function.</param>
/// <param name="Property">The script property.</param>
internal sealed record ModuleBody(ElementContent Holder, string Property);

using MigrationOps.Model;

namespace MigrationOps.Operations;

/// <summary>Changes the header of a module's text without touching anything else.</summary>
public interface IModuleRewriter
{
    /// <summary>The text with <c>CREATE</c> turned into <c>CREATE OR ALTER</c>.</summary>
    /// <param name="definition">The module.</param>
    /// <returns>The text.</returns>
    string AsCreateOrAlter(ModuleDefinition definition);

    /// <summary>The module without SCHEMABINDING, so that what it names can be altered.</summary>
    /// <param name="definition">The module.</param>
    /// <returns>The loosened definition; the same one where it is not bound.</returns>
    ModuleDefinition WithoutSchemaBinding(ModuleDefinition definition);
}

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

    /// <summary>The module under another name, so that a rename needs no second copy of the text.</summary>
    /// <param name="definition">The module.</param>
    /// <param name="name">The new two-part name.</param>
    /// <returns>The definition whose CREATE names the new name.</returns>
    ModuleDefinition WithName(ModuleDefinition definition, SqlName name);
}

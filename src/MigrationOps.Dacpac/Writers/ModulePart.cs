using MigrationOps.Model;

namespace MigrationOps.Dacpac.Writers;

/// <summary>A module and its text taken apart.</summary>
/// <param name="Module">The module.</param>
/// <param name="Outline">Its text.</param>
internal sealed record ModulePart(Module Module, ModuleOutline Outline)
{
    /// <summary>Takes the text of a module apart.</summary>
    /// <param name="module">The module.</param>
    /// <param name="context">What is written.</param>
    /// <returns>Both.</returns>
    public static ModulePart Of(Module module, WritingContext context) => new(module, context.Outliner.Outline(module));
}

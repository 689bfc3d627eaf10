using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Core.Tests.Fakes;

/// <summary>Rewrites module texts that are written as these tests write them.</summary>
internal sealed class TextModuleRewriter : IModuleRewriter
{
    public string AsCreateOrAlter(ModuleDefinition definition) =>
        definition.Text.Replace("CREATE ", "CREATE OR ALTER ", StringComparison.Ordinal);

    public ModuleDefinition WithoutSchemaBinding(ModuleDefinition definition) =>
        definition with { Text = definition.Text.Replace(" WITH SCHEMABINDING", string.Empty, StringComparison.Ordinal) };
}

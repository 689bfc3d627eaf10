using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

/// <summary>Compares what modules have in common.</summary>
internal static class ModuleComparison
{
    /// <summary>Notes a text that does not mean the same, and settings that differ. Whether a module is schema-bound stands in its text.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="current">The current module.</param>
    /// <param name="desired">The desired module.</param>
    /// <returns>The list.</returns>
    public static DifferenceList Definition(this DifferenceList differences, Module current, Module desired)
    {
        if (!differences.Context.AreEquivalent(current.Definition, desired.Definition))
        {
            differences.Value(nameof(Module.Definition), current.Definition.Text, desired.Definition.Text);
        }

        return differences
            .Value(nameof(ModuleDefinition.AnsiNulls), current.Definition.AnsiNulls, desired.Definition.AnsiNulls)
            .Value(nameof(ModuleDefinition.QuotedIdentifier), current.Definition.QuotedIdentifier, desired.Definition.QuotedIdentifier);
    }
}

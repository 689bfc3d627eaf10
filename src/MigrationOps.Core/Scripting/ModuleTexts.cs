using System.Collections.Concurrent;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;

namespace MigrationOps.Scripting;

/// <summary>What scripts say of the texts of modules, each made once: a step, its undo and both guards ask for it.</summary>
/// <param name="rewriter">Changes the headers of modules.</param>
internal sealed class ModuleTexts(IModuleRewriter rewriter)
{
    private readonly ConcurrentDictionary<ModuleDefinition, string> _statements = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<ModuleDefinition, string> _predicates = new(ReferenceEqualityComparer.Instance);

    /// <summary>The statement that creates a module or gives it this text.</summary>
    /// <param name="definition">The module.</param>
    /// <returns>CREATE OR ALTER.</returns>
    public string AsCreateOrAlter(ModuleDefinition definition) => _statements.GetOrAdd(definition, rewriter.AsCreateOrAlter);

    /// <summary>That the catalog holds this text, whether it came with CREATE or with CREATE OR ALTER.</summary>
    /// <param name="definition">The module.</param>
    /// <returns>The predicate on the alias <c>m</c>.</returns>
    public string IsStored(ModuleDefinition definition) => _predicates.GetOrAdd(definition, text => StoredText.IsModule(text.Text, AsCreateOrAlter(text)));
}

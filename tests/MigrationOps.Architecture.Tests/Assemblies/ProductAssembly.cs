using MigrationOps.Architecture.Tests.Sources;
using Mono.Cecil;

namespace MigrationOps.Architecture.Tests.Assemblies;

/// <summary>A compiled product assembly, read with its symbols and never loaded.</summary>
public static class ProductAssembly
{
    /// <summary>The assemblies of all product projects, ordered by name.</summary>
    public static IReadOnlyList<ModuleDefinition> All { get; } = [.. SourceTree.Projects.Keys.Order(StringComparer.Ordinal).Select(Read)];

    public static ModuleDefinition Core => Named("MigrationOps.Core");

    public static ModuleDefinition Named(string name) => All.Single(module => module.Assembly.Name.Name == name);

    /// <summary>True for what the compiler made up: closures, iterators, collection expressions, synthesized attributes.</summary>
    public static bool IsMadeUp(TypeDefinition type)
        => type.Name.Contains('<', StringComparison.Ordinal) || Outermost(type).Namespace.Length == 0 || IsEmbedded(Outermost(type));

    /// <summary>The type that a file declares: the one in which the others are nested.</summary>
    public static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static bool IsEmbedded(TypeDefinition type)
        => type.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == "Microsoft.CodeAnalysis.EmbeddedAttribute")
            || type.Namespace.StartsWith("System.", StringComparison.Ordinal);

    private static ModuleDefinition Read(string project)
        => ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, project + ".dll"), new ReaderParameters { ReadSymbols = true });
}

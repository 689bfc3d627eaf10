using MigrationOps.Architecture.Tests.Assemblies;
using Mono.Cecil;

namespace MigrationOps.Architecture.Tests;

public class CoreFolderDirectionTests
{
    /// <summary>The folders of Core from the ground up, as namespaces: each may use itself and those before it.</summary>
    private static readonly string[] Order =
    [
        "MigrationOps.Model",
        "MigrationOps.Findings",
        "MigrationOps.Policy",
        "MigrationOps.Changes",
        "MigrationOps.Comparison",
        "MigrationOps.Operations",
        "MigrationOps.Planning",
        "MigrationOps.Rehearsing",
        "MigrationOps.Gates",
        "MigrationOps.Gates.Rules",
        "MigrationOps.Scripting",
        "MigrationOps.Scripting.Writers",
        "MigrationOps.Reporting",
    ];

    [Fact]
    public void Every_folder_of_Core_has_its_place_in_the_order()
        => Offenders.None(Types().Select(type => type.Namespace).Where(name => Rank(name) < 0).Distinct());

    [Fact]
    public void A_folder_of_Core_uses_only_folders_before_it()
    {
        var wrong = from type in ProductAssembly.Core.GetTypes()
                    let outermost = ProductAssembly.Outermost(type)
                    from reference in References.Types(type)
                    let target = Declared(reference)
                    where target is not null && Rank(outermost.Namespace) >= 0 && Rank(target.Namespace) > Rank(outermost.Namespace)
                    where !IsCatalogOf(outermost, target)
                    select $"{outermost.FullName} uses {target.FullName}";

        Offenders.None(wrong);
    }

    private static IEnumerable<TypeDefinition> Types() => ProductAssembly.Core.Types.Where(type => !ProductAssembly.IsMadeUp(type));

    /// <summary>The outermost type of Core that a reference means; null if it means a type of another assembly.</summary>
    private static TypeDefinition? Declared(TypeReference reference)
        => reference is TypeDefinition type && !ProductAssembly.IsMadeUp(type) ? ProductAssembly.Outermost(type) : null;

    /// <summary>A catalog lists what stands in the folders inside its own: that is all it is for.</summary>
    private static bool IsCatalogOf(TypeDefinition type, TypeDefinition listed)
        => type.Name.EndsWith("Catalog", StringComparison.Ordinal) && listed.Namespace.StartsWith(type.Namespace + ".", StringComparison.Ordinal);

    /// <summary>The place of the longest listed namespace that holds this one; negative if none does.</summary>
    private static int Rank(string name)
        => Array.FindLastIndex(Order, listed => name == listed || name.StartsWith(listed + ".", StringComparison.Ordinal));
}

using System.Reflection;

namespace MigrationOps.Hosting;

/// <summary>The assemblies whose code decides what a plan looks like.</summary>
internal static class ProductAssemblies
{
    private const string Prefix = "MigrationOps";

    /// <summary>This assembly and those of the product that it uses, ordered by name.</summary>
    public static IReadOnlyList<Assembly> All { get; } =
    [
        .. typeof(ProductAssemblies).Assembly.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith(Prefix, StringComparison.Ordinal))
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .Select(Load),
        typeof(ProductAssemblies).Assembly,
    ];

    // The load context of a build task or a module resolves beside this assembly.
    private static Assembly Load(AssemblyName name) =>
        System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(ProductAssemblies).Assembly)!.LoadFromAssemblyName(name);
}

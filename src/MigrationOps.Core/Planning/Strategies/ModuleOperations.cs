using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Operations on modules.</summary>
internal static class ModuleOperations
{
    /// <summary>Creates a module; a trigger in its state and order.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The operation. The indexes of a view are operations of their own.</returns>
    public static CreateModule Create(Module module) => new(WithoutIndexes(module)) { Impact = module is Trigger ? Impact.Metadata : Impact.None };

    /// <summary>Drops a module.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The operation. The indexes of a view are dropped before.</returns>
    public static DropModule Drop(Module module) => new(WithoutIndexes(module)) { Impact = module is Trigger ? Impact.Metadata : Impact.None };

    /// <summary>Alters a module.</summary>
    /// <param name="current">The module as it stands.</param>
    /// <param name="desired">The module as it is to be.</param>
    /// <returns>The operation.</returns>
    public static AlterModule Alter(Module current, Module desired) => new(WithoutIndexes(current), WithoutIndexes(desired)) { Impact = current is Trigger ? Impact.Metadata : Impact.None };

    private static Module WithoutIndexes(Module module) => module is View view ? view with { Indexes = [] } : module;
}

using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Operations on modules.</summary>
internal static class ModuleOperations
{
    /// <summary>Creates a module; a trigger comes switched on and in no order.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The operation. The indexes of a view are operations of their own.</returns>
    public static CreateModule Create(Module module) => new(Plain(module)) { Impact = module is Trigger ? Impact.Metadata : Impact.None };

    /// <summary>Drops a module.</summary>
    /// <param name="module">The module.</param>
    /// <returns>The operation. The indexes of a view are dropped before.</returns>
    public static DropModule Drop(Module module) => new(Plain(module)) { Impact = module is Trigger ? Impact.Metadata : Impact.None };

    /// <summary>Alters a module.</summary>
    /// <param name="current">The module as it stands.</param>
    /// <param name="desired">The module as it is to be.</param>
    /// <returns>The operation.</returns>
    public static AlterModule Alter(Module current, Module desired) => new(WithoutIndexes(current), WithoutIndexes(desired)) { Impact = current is Trigger ? Impact.Metadata : Impact.None };

    /// <summary>Brings a new trigger into its state.</summary>
    /// <param name="module">The module as it is to be.</param>
    /// <returns>The operation, or none.</returns>
    public static IEnumerable<Operation> StateOf(Module module) =>
        module is Trigger trigger && Plain(trigger) != (Module)trigger ? [new SetTriggerState((Trigger)Plain(trigger), trigger)] : [];

    /// <summary>A module without what is not in its text.</summary>
    /// <param name="module">The module.</param>
    /// <returns>A trigger that is on and unordered; a view without indexes.</returns>
    public static Module Plain(Module module) => module is Trigger trigger ? trigger with { IsDisabled = false, Orders = [] } : WithoutIndexes(module);

    private static Module WithoutIndexes(Module module) => module is View view ? view with { Indexes = [] } : module;
}

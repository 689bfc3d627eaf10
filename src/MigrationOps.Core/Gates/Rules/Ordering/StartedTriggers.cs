using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Recognises triggers that begin to fire.</summary>
internal static class StartedTriggers
{
    /// <summary>The trigger that a change lets fire.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The trigger; null where the change lets none begin.</returns>
    public static Trigger? Of(Change change) => change switch
    {
        Added<Trigger> { Element.IsDisabled: false } added => added.Element,
        Changed<Trigger> { Current.IsDisabled: true, Desired.IsDisabled: false } changed => changed.Desired,
        _ => null,
    };
}

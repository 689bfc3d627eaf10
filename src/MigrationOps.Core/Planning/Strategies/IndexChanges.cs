using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Changes of an index that keep its rows where they are.</summary>
internal static class IndexChanges
{
    /// <summary>Sets options, or rebuilds where the pages themselves change.</summary>
    /// <param name="current">The index or key as it stands.</param>
    /// <param name="desired">The same as it is to be.</param>
    /// <param name="options">The options of both.</param>
    /// <param name="compressionDiffers">Whether the compression differs.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static OperationGroup InPlace(Element current, Element desired, (IndexOptions Current, IndexOptions Desired) options, bool compressionDiffers, PlanningContext context)
    {
        if (options.Current.IsHash != options.Desired.IsHash || options.Current.BucketCount != options.Desired.BucketCount)
        {
            return Refusals.Refuse(Phase.Contract, desired.Id, "The hash of a memory-optimised index changes, which MigrationOps cannot script.");
        }

        var pagesDiffer = options.Current.FillFactor != options.Desired.FillFactor || options.Current.IsPadded != options.Desired.IsPadded;
        return compressionDiffers || pagesDiffer
            ? new OperationGroup(Phase.Expand, IndexOperations.Rebuild(current, desired, context))
            : new OperationGroup(Phase.Expand, new SetIndexOptions(current, desired));
    }
}

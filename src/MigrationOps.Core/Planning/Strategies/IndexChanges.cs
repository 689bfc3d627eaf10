using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Changes of an index that keep its rows where they are.</summary>
internal static class IndexChanges
{
    /// <summary>Sets options, or rebuilds where the pages themselves change.</summary>
    /// <param name="current">The index or key as it stands.</param>
    /// <param name="desired">The same as it is to be; it differs in options and compression only.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static OperationGroup InPlace(Element current, Element desired, PlanningContext context)
    {
        var (before, after) = (OptionsOf(current), OptionsOf(desired));
        if (before.IsHash != after.IsHash || before.BucketCount != after.BucketCount)
        {
            return Refusals.Refuse(Phase.Contract, desired.Id, "The hash of a memory-optimised index changes, which MigrationOps cannot script.");
        }

        var pagesDiffer = before.FillFactor != after.FillFactor || before.IsPadded != after.IsPadded;
        return pagesDiffer || !CompressionOf(current).ToHashSet().SetEquals(CompressionOf(desired))
            ? new OperationGroup(Phase.Expand, IndexOperations.Rebuild(current, desired, context))
            : new OperationGroup(Phase.Expand, new SetIndexOptions(current, desired));
    }

    private static IndexOptions OptionsOf(Element element) => element switch
    {
        KeyConstraint key => key.Options,
        RowstoreIndex index => index.Options,
        _ => throw new UnreachableException(),
    };

    private static ValueList<CompressionSetting> CompressionOf(Element element) => element switch
    {
        KeyConstraint key => key.Compression,
        TableIndex index => index.Compression,
        _ => throw new UnreachableException(),
    };
}

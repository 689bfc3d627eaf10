using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Planning.Strategies;

/// <summary>Operations on indexes and keys, with what they cost on the server that is planned for.</summary>
internal static class IndexOperations
{
    /// <summary>Creates an index, online where the server can. Sources: Microsoft Learn, CREATE INDEX; "Guidelines for online index operations".</summary>
    /// <param name="index">The index.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operation.</returns>
    public static CreateIndex Create(TableIndex index, PlanningContext context)
    {
        var online = CanBeOnline(index, context);
        return new CreateIndex(index) { Online = online, Impact = Build(index.IsClustered, online) };
    }

    /// <summary>Drops an index; the clustered one leaves a heap, which writes every row and rebuilds the other indexes.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The operation.</returns>
    public static DropIndex Drop(TableIndex index) => new(index) { Impact = DropImpact(index.IsClustered), UndoNote = "The index is built again." };

    /// <summary>Adds a primary key or unique constraint, whose index is built offline.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The operation.</returns>
    public static AddConstraint AddKey(KeyConstraint key) => new(key) { Impact = Build(key.IsClustered, online: false) };

    /// <summary>Drops a key; the clustered one leaves a heap, which writes every row and rebuilds the other indexes.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The operation.</returns>
    public static DropConstraint DropKey(KeyConstraint key) => new(key)
    {
        Impact = DropImpact(key.IsClustered),
        UndoNote = "Duplicate keys that were written meanwhile stop the undo.",
    };

    /// <summary>Rebuilds an index, a key or a heap.</summary>
    /// <param name="current">The element as it stands.</param>
    /// <param name="desired">The element as it is to be.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operation.</returns>
    public static RebuildIndex Rebuild(Element current, Element desired, PlanningContext context)
    {
        var online = context.Target.CanBuildIndexesOnline();
        return new RebuildIndex(current, desired) { Online = online, Impact = Build(isClustered: true, online) };
    }

    private static Impact DropImpact(bool isClustered) => isClustered
        ? Impact.Rewrite with { Note = "Without its clustered index the table becomes a heap, and every other index is rebuilt." }
        : Impact.Metadata;

    private static bool CanBeOnline(TableIndex index, PlanningContext context)
    {
        var table = context.Desired.Model.FindTable(index.Owner);
        return context.Target.CanBuildIndexesOnline()
            && index is RowstoreIndex
            && table is { MemoryOptimized: null }
            && !table.Indexes.Any(other => other is ColumnstoreIndex { IsClustered: true });
    }

    private static Impact Build(bool isClustered, bool online)
    {
        if (online)
        {
            return new Impact(LockKind.Online, CostClass.SizeOfData, "Built online: short locks at the start and the end, which wait for open write transactions.");
        }

        return isClustered
            ? Impact.Rewrite with { Note = "Nobody reads or writes the table until the index is built." }
            : new Impact(LockKind.Shared, CostClass.SizeOfData, "Nobody writes the table until the index is built.");
    }
}

using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Scripting.Writers;

/// <summary>How steps are committed.</summary>
internal static class Segments
{
    /// <summary>The kind of segment for a step on no table that lives in memory.</summary>
    /// <param name="impact">What the operation does to others.</param>
    /// <returns>Shared for what touches metadata only.</returns>
    public static SegmentKind Of(Impact impact) => impact.Cost == CostClass.MetadataOnly ? SegmentKind.Shared : SegmentKind.Alone;

    /// <summary>The kind of segment for a step on a table.</summary>
    /// <param name="impact">What the operation does to those who work on the table.</param>
    /// <param name="table">The table.</param>
    /// <param name="context">What the writer may look up.</param>
    /// <returns>Shared for what touches metadata only, outside for a table that lives in memory.</returns>
    public static SegmentKind Of(Impact impact, SqlName table, WriterContext context)
    {
        if (impact.Lock == LockKind.Online || context.IsMemoryOptimized(table))
        {
            return SegmentKind.Outside;
        }

        return Of(impact);
    }
}

using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates;

/// <summary>Tells the kinds of changes that a plan refuses to make, so that one refusal is one finding.</summary>
internal static class RefusedChanges
{
    private static readonly string[] RebuildOfTable =
    [
        nameof(Table.Placement), nameof(Placement.PartitionColumn), nameof(Table.TextImageOn), nameof(Table.FileStreamOn), nameof(Table.MemoryOptimized), nameof(Table.Graph), nameof(Table.Options),
    ];

    /// <summary>Whether the identity property of a column comes, goes or counts otherwise.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsIdentity(Change change) => change is Changed<Column> column
        && column.Has(nameof(Column.Identity))
        && (column.Current.Identity?.Seed != column.Desired.Identity?.Seed || column.Current.Identity?.Increment != column.Desired.Identity?.Increment);

    /// <summary>The changes that are refused and could be made by copying the rows to a new table.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The changes. One that has operations of its own is refused for what uses its subject, and no rebuild helps it.</returns>
    public static IEnumerable<Change> Rebuilds(GateContext context)
    {
        var refused = context.RefusedSubjects();
        var operated = context.Plan.Operations.Select(planned => planned.Operation).Where(operation => operation is not RefuseChange)
            .Select(operation => operation.Target).ToHashSet(context.Names());
        return context.Changes.Changes.Where(change => refused.Contains(change.Subject) && !operated.Contains(change.Subject) && IsRebuild(change));
    }

    /// <summary>Whether a temporal table stops keeping its history.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsEndOfHistory(Change change) => change is Changed<Table> { Current.SystemVersioning: not null, Desired.SystemVersioning: null };

    /// <summary>The names of the properties that differ and that no model has.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The names.</returns>
    public static IEnumerable<string> UnknownDifferences(IChangedElement change)
    {
        var unknown = change.Current.Unknown.Concat(change.Desired.Unknown).Select(property => property.Name).ToHashSet();
        return change.Differences.Select(difference => difference.Property).Where(unknown.Contains);
    }

    /// <summary>What another rule tells of, in better words than that it is refused.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The subjects of such changes.</returns>
    public static HashSet<ElementId> ToldByOthers(GateContext context) =>
        context.Changes.Changes.Where(IsTold).Concat(Rebuilds(context)).Select(change => change.Subject).ToHashSet(context.Names());

    private static bool IsTold(Change change) => change.Subject.Kind is ElementKind.Opaque || IsIdentity(change) || IsEndOfHistory(change) || change switch
    {
        IChangedElement changed => UnknownDifferences(changed).Any(),
        IAddedElement { Element: not OpaqueObject } added => added.Element.Parts.Prepend(added.Element).Any(element => element.Unknown.Count > 0),
        _ => false,
    };

    private static bool IsRebuild(Change change) => change switch
    {
        Changed<Column> column => !IsIdentity(change) && !UnknownDifferences(column).Any(),
        Changed<Table> table => table.Differences.Any(difference => RebuildOfTable.Contains(difference.Property)),
        IChangedElement changed => IsClustered(changed.Current) || IsClustered(changed.Desired),
        IAddedElement added => IsClustered(added.Element),
        _ => false,
    };

    private static bool IsClustered(Element element) => element is KeyConstraint { IsClustered: true } or TableIndex { IsClustered: true };
}

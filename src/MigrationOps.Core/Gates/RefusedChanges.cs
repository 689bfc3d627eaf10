using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>Tells the kinds of changes that a plan refuses to make, so that one refusal is one finding.</summary>
internal static class RefusedChanges
{
    private static readonly string[] RebuildOfTable =
    [
        nameof(Table.Placement), nameof(Placement.PartitionColumn), nameof(Table.MemoryOptimized), nameof(Table.Graph), nameof(Table.Options),
    ];

    /// <summary>Whether the identity property of a column comes, goes or counts otherwise.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsIdentity(Change change) => change is Changed<Column> column
        && column.Has(nameof(Column.Identity))
        && (column.Current.Identity?.Seed != column.Desired.Identity?.Seed || column.Current.Identity?.Increment != column.Desired.Identity?.Increment);

    /// <summary>Whether a change that is refused could be made by copying the rows to a new table.</summary>
    /// <param name="change">The refused change.</param>
    /// <returns>Whether it could.</returns>
    public static bool IsRebuild(Change change) => change switch
    {
        Changed<Column> column => !IsIdentity(change) && !UnknownDifferences(column).Any(),
        Changed<Table> table => table.Differences.Any(difference => RebuildOfTable.Contains(difference.Property)),
        IChangedElement changed => IsClustered(changed.Current) || IsClustered(changed.Desired),
        _ => false,
    };

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

    /// <summary>Whether another rule tells of a refused change, in better words than that it is refused.</summary>
    /// <param name="context">The context.</param>
    /// <param name="subject">What the plan refuses to change.</param>
    /// <returns>Whether one does.</returns>
    public static bool HasRuleOfItsOwn(GateContext context, ElementId subject) =>
        subject.Kind is ElementKind.Opaque
        || context.Changes.Changes.Any(change => context.Names().Equals(change.Subject, subject) && IsTold(change));

    private static bool IsTold(Change change) => IsIdentity(change) || IsRebuild(change) || IsEndOfHistory(change) || change switch
    {
        IChangedElement changed => UnknownDifferences(changed).Any(),
        IAddedElement { Element: not OpaqueObject } added => added.Element.Parts.Prepend(added.Element).Any(element => element.Unknown.Count > 0),
        _ => false,
    };

    private static bool IsClustered(Element element) => element is KeyConstraint { IsClustered: true } or TableIndex { IsClustered: true };
}

using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates;

/// <summary>Tells the kinds of changes that a plan refuses to make, so that one refusal is one finding.</summary>
internal static class RefusedChanges
{
    private static readonly string[] RebuildOfTable =
    [
        nameof(Table.Placement), nameof(Placement.PartitionColumn), nameof(Table.MemoryOptimized), nameof(Table.Graph),
    ];

    private static readonly string[] RebuildOfColumn =
    [
        nameof(Column.IsFileStream), nameof(Column.IsColumnSet), nameof(Column.Generated),
    ];

    /// <summary>Whether the identity property of a column comes, goes or counts otherwise.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsIdentity(Change change) => change is Changed<Column> column
        && column.Has(nameof(Column.Identity))
        && (column.Current.Identity?.Seed != column.Desired.Identity?.Seed || column.Current.Identity?.Increment != column.Desired.Identity?.Increment);

    /// <summary>Whether a change is one for which rows must be copied to a new table.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsRebuild(Change change) => !IsIdentity(change) && change switch
    {
        Changed<Table> table => table.Differences.Any(difference => RebuildOfTable.Contains(difference.Property)),
        Changed<Column> column => column.Differences.Any(difference => RebuildOfColumn.Contains(difference.Property)),
        _ => false,
    };

    /// <summary>The names of the properties that differ and that no model has.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The names.</returns>
    public static IEnumerable<string> UnknownDifferences(IChangedElement change)
    {
        var unknown = change.Current.Unknown.Concat(change.Desired.Unknown).Select(property => property.Name).ToHashSet();
        return change.Differences.Select(difference => difference.Property).Where(unknown.Contains);
    }

    /// <summary>The names of the properties that differ.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The names, separated by commas.</returns>
    public static string DifferingProperties(Change change) =>
        change is IChangedElement changed ? string.Join(", ", changed.Differences.Select(difference => difference.Property)) : string.Empty;

    /// <summary>Whether another rule tells of a refused change, in better words than that it is refused.</summary>
    /// <param name="context">The context.</param>
    /// <param name="subject">What the plan refuses to change.</param>
    /// <returns>Whether one does.</returns>
    public static bool HasRuleOfItsOwn(GateContext context, ElementId subject) =>
        subject.Kind is ElementKind.Opaque
        || context.Changes.Changes.Any(change => context.Names().Equals(change.Subject, subject) && IsTold(change));

    private static bool IsTold(Change change) => IsIdentity(change) || IsRebuild(change) || change switch
    {
        IChangedElement changed => UnknownDifferences(changed).Any(),
        IAddedElement { Element: not OpaqueObject } added => added.Element.Parts.Prepend(added.Element).Any(element => element.Unknown.Count > 0),
        _ => false,
    };
}

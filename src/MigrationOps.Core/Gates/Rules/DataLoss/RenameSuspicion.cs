using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>Guesses that a drop and an addition are a rename that no refactor log declares.</summary>
internal static class RenameSuspicion
{
    /// <summary>Whether a drop looks like a rename. A drop that was announced or waived as a drop is meant as one, and so is that of a script, which says itself what it renames.</summary>
    /// <param name="context">The context.</param>
    /// <param name="drop">The drop of a table or column.</param>
    /// <returns>Whether something like it is added.</returns>
    public static bool IsSuspected(GateContext context, Change drop) =>
        context.Script is null && context.DeprecationOf(drop.Subject) is null && !IsWaived(context, drop.Subject) && Candidates(context, drop).Any();

    /// <summary>What is added and could be the same under a new name.</summary>
    /// <param name="context">The context.</param>
    /// <param name="drop">The drop.</param>
    /// <returns>The ids; none for a drop of anything but a table or column.</returns>
    public static IEnumerable<ElementId> Candidates(GateContext context, Change drop) => drop switch
    {
        Dropped<Column> { Element: { Computed: null } column } => context.Changes.Of<Added<Column>>()
            .Where(added => context.Names().Equals(added.Element.Table, column.Table) && IsSameShape(added.Element, column))
            .Select(added => added.Subject),
        Dropped<Table> { Element: var table } => context.Changes.Of<Added<Table>>()
            .Where(added => IsSameShape(added.Element, table, context.Names()))
            .Select(added => added.Subject),
        _ => [],
    };

    private static bool IsWaived(GateContext context, ElementId dropped)
    {
        var rule = dropped.Kind is ElementKind.Table ? RuleIds.DropTableLosesData : RuleIds.DropColumnLosesData;
        return context.Policy.Waivers.Any(waiver => waiver.Covers(rule, dropped.ToString(), context.Names()));
    }

    private static bool IsSameShape(Column added, Column dropped) => added.Computed is null && added.Type == dropped.Type;

    private static bool IsSameShape(Table added, Table dropped, NameComparer names) =>
        added.Columns.Count == dropped.Columns.Count
        && dropped.Columns.All(column => added.FindColumn(column.Name.Last, names) is { } twin && twin.Type == column.Type);
}

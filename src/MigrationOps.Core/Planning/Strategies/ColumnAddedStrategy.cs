using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Policy;

namespace MigrationOps.Planning.Strategies;

/// <summary>Adds a column. A NOT NULL column that nothing fills is added as nullable and tightened in Contract.</summary>
internal sealed class ColumnAddedStrategy : Strategy<Added<Column>>
{
    protected override IEnumerable<OperationGroup> Plan(Added<Column> change, PlanningContext context)
    {
        var column = change.Element;
        if (Refusals.OfUnknown(column) is { } refusal)
        {
            return [refusal];
        }

        if (TemporalTables.FollowsCurrentTable(column, context.AddedIds, context))
        {
            return [];
        }

        if (RefusalReason(column, context) is { } reason)
        {
            return [Refusals.RefuseCreation(column, reason)];
        }

        if (context.ReplacementOf(column.Name) is { } replacement)
        {
            return context.Names.Equals(replacement.New[0].Name, column.Name.Last) ? ReplacedColumns.Plan(replacement, context) : [];
        }

        return column.Generated == GeneratedAlways.No ? Plain(column, context) : PeriodColumns.Add(column, context);
    }

    private static IEnumerable<OperationGroup> Plain(Column column, PlanningContext context)
    {
        var value = context.Desired.Model.FindTable(column.Table)?.FindDefault(column.Name.Last, context.Names);
        if (!NeedsFilling(column, value))
        {
            yield return new OperationGroup(Phase.Expand, new AddColumn(column, value) { Impact = ImpactOf(column, value, context) });
            yield break;
        }

        var relaxed = column with { IsNullable = true };
        yield return new OperationGroup(Phase.Expand, new AddColumn(relaxed, null));
        var sync = FilledColumns.SyncOf(relaxed, context);
        foreach (var group in sync is null ? [] : SyncedTables.Fill(sync))
        {
            yield return group;
        }

        yield return new OperationGroup(Phase.Contract, [ColumnAlteration.Alter(relaxed, column, context), .. sync is null ? [] : new[] { FilledColumns.Drop(sync) }]);
    }

    private static string? RefusalReason(Column column, PlanningContext context) => TemporalTables.RefusalOfAddition(column, context)
        ?? (column.IsColumnSet ? "A column set is added to an existing table, which MigrationOps cannot script." : null);

    // Identity, rowversion and computed columns get their values from the server.
    private static bool NeedsFilling(Column column, DefaultConstraint? value) =>
        column is { IsNullable: false, Identity: null, Computed: null } && value is null && column.Type?.Is("rowversion") != true;

    // Sources: Microsoft Learn, ALTER TABLE, "Adding NOT NULL columns as an online operation".
    private static Impact ImpactOf(Column column, DefaultConstraint? value, PlanningContext context)
    {
        if (column.Identity is not null || column.Type?.Is("rowversion") == true)
        {
            return Impact.Rewrite with { Note = "The server writes a value into every row." };
        }

        if (column.Computed is { IsPersisted: true })
        {
            return Impact.Rewrite with { Note = "The value of a persisted column is computed and stored for every row." };
        }

        if (column.IsNullable || value is null)
        {
            return column.IsSparse ? Impact.Rewrite with { Note = "Sparse storage rewrites the table." } : Impact.Metadata;
        }

        return context.Target.CanAddDefaultedColumnInstantly() && !ColumnFacts.IsFilledRowByRow(column, value, context)
            ? Impact.Metadata
            : Impact.Rewrite with { Note = "The default is written into every row." };
    }
}

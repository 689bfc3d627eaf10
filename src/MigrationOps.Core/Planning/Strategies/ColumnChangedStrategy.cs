using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Changes a column in place where SQL Server can, with what depends on it taken away and put back.</summary>
internal sealed class ColumnChangedStrategy : Strategy<Changed<Column>>
{
    private static readonly string[] Alterable = [nameof(Column.Type), nameof(Column.IsNullable), nameof(Column.Collation)];

    protected override IEnumerable<OperationGroup> Plan(Changed<Column> change, PlanningContext context)
    {
        if (TemporalTables.FollowsCurrentTable(change.Desired, context.AlteredColumns, context))
        {
            return [];
        }

        var reason = TemporalTables.RefusalOf(change, context) ?? RebuildReason(change, context);
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (reason is not null)
        {
            return [Refusals.Refuse(Phase.Contract, change.Subject, reason)];
        }

        if (change.Has(nameof(Column.Generated)))
        {
            return PeriodColumns.Change(change, context);
        }

        return change.Desired.Computed is not null ? ComputedColumns.Change(change, context) : Stored(change, context);
    }

    // Each operation begins where the one before it ends, so a property that is switched in an earlier phase is switched first.
    private static IEnumerable<OperationGroup> Stored(Changed<Column> change, PlanningContext context)
    {
        Phase? phase = Alterable.Any(change.Has) ? PhaseOf(change, context) : null;
        var column = change.Current;
        var properties = ColumnProperties.Differing(change).ToLookup(property => ColumnProperties.PhaseOf(property, change.Desired) < phase);
        foreach (var property in properties[true])
        {
            yield return Switch(column, change.Desired, property);
            column = ColumnProperties.With(column, change.Desired, property);
        }

        if (phase is { } altering)
        {
            var sync = change.Current.IsNullable && !change.Desired.IsNullable && change.HasOnly(nameof(Column.IsNullable)) ? FilledColumns.SyncOf(column, context) : null;
            foreach (var group in sync is null ? [] : SyncedTables.Fill(sync))
            {
                yield return group;
            }

            var alter = Alter(change, column, altering, context);
            yield return sync is null ? alter : alter with { Core = [.. alter.Core, FilledColumns.Drop(sync)] };
            column = Altered(column, change.Desired);
        }

        foreach (var property in properties[false])
        {
            yield return Switch(column, change.Desired, property);
            column = ColumnProperties.With(column, change.Desired, property);
        }
    }

    private static OperationGroup Switch(Column column, Column desired, ColumnProperty property) => new(
        ColumnProperties.PhaseOf(property, desired),
        new SetColumnProperty(column, ColumnProperties.With(column, desired, property), property) { Impact = ColumnProperties.ImpactOf(property) });

    private static Column Altered(Column column, Column desired) => column with { Type = desired.Type, IsNullable = desired.IsNullable, Collation = desired.Collation };

    private static Phase PhaseOf(Changed<Column> change, PlanningContext context)
    {
        var conversion = ColumnAlteration.ConversionOf(change.Current, change.Desired, context);
        var tightens = (change.Current.IsNullable && !change.Desired.IsNullable) || conversion.CanLose
            || conversion.Cost != CostClass.MetadataOnly || change.Has(nameof(Column.Collation));
        return tightens ? Phase.Contract : Phase.Expand;
    }

    private static OperationGroup Alter(Changed<Column> change, Column column, Phase phase, PlanningContext context)
    {
        var conversion = ColumnAlteration.ConversionOf(change.Current, change.Desired, context);
        var parts = Dependents.Of(change.Current, context);
        var undone = parts.Where(part => part is TableIndex or KeyConstraint).Where(part => IsTolerated(part, change, conversion, context)).ToValueList();
        var alter = ColumnAlteration.Alter(column, Altered(column, change.Desired), context);
        return DependentMoves.Around(
            phase,
            undone.Count == 0 ? alter : alter with { UndoMoved = undone, UndoNote = "What is indexed over the column is dropped and built again when the change is taken back." },
            [.. parts.Where(part => !IsTolerated(part, change, conversion, context))],
            context);
    }

    // A longer variable-length type is allowed under an index, a check or a unique constraint, and a default stays when only the size changes (Microsoft Learn, ALTER TABLE).
    private static bool IsTolerated(Element dependent, Changed<Column> change, Conversion conversion, PlanningContext context)
    {
        var sizeOnly = change.HasOnly(nameof(Column.Type)) && SameTypeName(change);
        var grows = sizeOnly && conversion.Cost == CostClass.MetadataOnly && !change.Desired.Type!.IsMax && change.Desired.Type.Length is not null;
        return dependent switch
        {
            DefaultConstraint => sizeOnly || change.HasOnly(nameof(Column.IsNullable)),
            PrimaryKey or ForeignKey => false,
            Column or OpaqueObject => false,
            TableIndex or KeyConstraint => grows && CanBeMovedBack(dependent, change.Current, context),
            _ => grows,
        };
    }

    // The undo makes the column shorter, which no index over it lets happen, so it drops what stands and creates it again: that must be the same at both ends, have
    // a name, and be done in one transaction. The filter of an index ties the column like a check, without the exception for longer types.
    private static bool CanBeMovedBack(Element part, Column column, PlanningContext context) =>
        part is not KeyConstraint { Name: null }
        && context.Current.Model.FindTable(column.Table) is { MemoryOptimized: null }
        && part.Equals(context.DesiredOf(part))
        && !(part is TableIndex { Filter: not null } && context.Current.Dependencies.UsesOf(part.Id).Contains(column.Name, context.Names));

    private static bool SameTypeName(Changed<Column> change) => change.Current.Type!.Name == change.Desired.Type!.Name;

    private static string? RebuildReason(Changed<Column> change, PlanningContext context)
    {
        var (current, desired) = (change.Current, change.Desired);
        if ((current.Computed is null) != (desired.Computed is null))
        {
            return "A computed column becomes a stored one, or the reverse, only with a rebuild of the table.";
        }

        if (change.Has(nameof(Column.Identity)) && !ColumnProperties.OnlyReplicationDiffers(change))
        {
            return "The identity property of a column cannot be altered: the table must be rebuilt.";
        }

        if (change.Has(nameof(Column.IsFileStream)) || change.Has(nameof(Column.IsColumnSet)))
        {
            return "FILESTREAM or a column set changes only with a rebuild of the table.";
        }

        if (desired.Computed is not null || !Alterable.Any(change.Has))
        {
            return null;
        }

        var conversion = ColumnAlteration.ConversionOf(current, desired, context);
        if (!conversion.IsPossible)
        {
            return $"ALTER COLUMN cannot turn {current.Type} into {desired.Type}: {conversion.Reason} The table must be rebuilt, or a new column filled.";
        }

        return IsInClusteredKey(change, conversion, context)
            ? "The column is part of the clustered index, so that a change of its type or nullability is a rebuild of the table."
            : null;
    }

    private static bool IsInClusteredKey(Changed<Column> change, Conversion conversion, PlanningContext context) =>
        Dependents.Of(change.Current, context)
            .Where(part => !IsTolerated(part, change, conversion, context))
            .Any(part => part is KeyConstraint { IsClustered: true } or RowstoreIndex { IsClustered: true });
}

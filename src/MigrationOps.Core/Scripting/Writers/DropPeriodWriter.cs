using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... DROP PERIOD FOR SYSTEM_TIME, with the columns of the period where they go. A column that stays is shown again.</summary>
internal sealed class DropPeriodWriter : OperationWriter<DropPeriod>
{
    /// <inheritdoc/>
    protected override StepText Write(DropPeriod operation, WriterContext context)
    {
        var table = Quote.Name(operation.Start.Table);
        var columns = new[] { operation.Start, operation.End };
        return new StepText
        {
            Sql = SqlText.Statements(
            [
                .. operation.DropsColumns ? [] : columns.Where(column => column.IsHidden).Select(column => $"ALTER TABLE {table} ALTER COLUMN {Quote.Name(column.Name.Last)} DROP HIDDEN;"),
                $"ALTER TABLE {table} DROP PERIOD FOR SYSTEM_TIME;",
                .. operation.Defaults.Select((value, place) => ConstraintDrop(value, place, context)),
                operation.DropsColumns ? $"ALTER TABLE {table} DROP {string.Join(", ", columns.Select(column => $"COLUMN {Quote.Name(column.Name.Last)}"))};" : null,
            ]),
            Guard = new Guard(
                VersioningCatalog.HasPeriod(operation.Start, operation.End),
                operation.DropsColumns
                    ? Predicate.All(ObjectCatalog.Lacks(operation.Start.Id), ObjectCatalog.Lacks(operation.End.Id))
                    : VersioningCatalog.HasNoPeriod(operation.Start, operation.End)),
            Segment = Segments.Of(operation.Impact, operation.Start.Table, context),
        };
    }

    // Two names that are found on the server are held by variables of two batches.
    private static string ConstraintDrop(DefaultConstraint value, int place, WriterContext context)
    {
        var statement = Unnamed.Statement(value, $"ALTER TABLE {Quote.Name(value.Table)} DROP CONSTRAINT", string.Empty, context);
        return value.Name is null && place > 0 ? SqlText.Execute(statement) : statement;
    }
}

using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... ADD PERIOD FOR SYSTEM_TIME, with the columns of the period where they are new.</summary>
internal sealed class AddPeriodWriter : OperationWriter<AddPeriod>
{
    /// <inheritdoc/>
    protected override StepText Write(AddPeriod operation, WriterContext context) => new()
    {
        Sql = operation.AddsColumns ? WithColumns(operation, context) : OverColumns(operation),
        Guard = new Guard(
            operation.AddsColumns
                ? Predicate.All($"{ObjectCatalog.TableId(operation.Start.Table)} IS NOT NULL", ObjectCatalog.Lacks(operation.Start.Id), ObjectCatalog.Lacks(operation.End.Id))
                : VersioningCatalog.HasNoPeriod(operation.Start, operation.End),
            VersioningCatalog.HasPeriod(operation.Start, operation.End)),
        Segment = Segments.Of(operation.Impact, operation.Start.Table, context),
    };

    private static string Period(AddPeriod operation) => $"PERIOD FOR SYSTEM_TIME ({Quote.Name(operation.Start.Name.Last)}, {Quote.Name(operation.End.Name.Last)})";

    private static string WithColumns(AddPeriod operation, WriterContext context)
    {
        var table = Quote.Name(operation.Start.Table);
        DefaultConstraint? Kept(Column column) => operation.Defaults.FirstOrDefault(value => context.Desired.Names.Equals(value.Column, column.Name.Last));
        string Definition(Column column) => ColumnPhrase.Of(column, Kept(column) ?? PeriodDefaults.Of(column));
        var passing = new[] { operation.Start, operation.End }.Where(column => Kept(column) is null)
            .Select(column => $"CONSTRAINT {Quote.Name(PeriodDefaults.Of(column).Name!.Value)}").ToList();
        return SqlText.Statements(
            SqlText.Statement($"ALTER TABLE {table}", $"ADD {Definition(operation.Start)},\n    {Definition(operation.End)},\n    {Period(operation)}"),
            passing.Count == 0 ? null : $"ALTER TABLE {table} DROP {string.Join(", ", passing)};");
    }

    private static string OverColumns(AddPeriod operation)
    {
        var table = Quote.Name(operation.Start.Table);
        return SqlText.Statements(
        [
            $"ALTER TABLE {table} ADD {Period(operation)};",
            .. new[] { operation.Start, operation.End }.Where(column => column.IsHidden).Select(column => $"ALTER TABLE {table} ALTER COLUMN {Quote.Name(column.Name.Last)} ADD HIDDEN;"),
        ]);
    }
}

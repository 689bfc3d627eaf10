using MigrationOps.Operations;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the options of a table: lock escalation, large values, change tracking and the retention of history.</summary>
internal sealed class SetTableOptionsWriter : OperationWriter<SetTableOptions>
{
    /// <inheritdoc/>
    protected override StepText Write(SetTableOptions operation, WriterContext context)
    {
        var desired = operation.Desired;
        return new StepText
        {
            Sql = SqlText.Statements([.. TableOptionsText.Of(operation.Current.Options, desired), Retention(operation)]),
            Guard = new Guard(Before(operation), TableOptionsText.Has(desired)),
            Segment = Segments.Of(operation.Impact, desired.Name, context),
        };
    }

    // History retention came with 2017; where neither side has history it is not asked.
    private static string Before(SetTableOptions operation) => TableOptionsText.Has(operation.Current with { Name = operation.Desired.Name });

    private static string? Retention(SetTableOptions operation) =>
        operation.Desired.SystemVersioning is { } versioning && versioning.Retention != operation.Current.SystemVersioning?.Retention
            ? $"ALTER TABLE {Quote.Name(operation.Desired.Name)} SET (SYSTEM_VERSIONING = ON (HISTORY_RETENTION_PERIOD = {versioning.Retention ?? "INFINITE"}));"
            : null;
}

using MigrationOps.Operations;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes the options of a table: lock escalation, large values, change tracking.</summary>
internal sealed class SetTableOptionsWriter : OperationWriter<SetTableOptions>
{
    /// <inheritdoc/>
    protected override StepText Write(SetTableOptions operation, WriterContext context)
    {
        var desired = operation.Desired;
        return new StepText
        {
            Sql = SqlText.Statements(TableOptionsText.Of(operation.Current.Options, desired)),
            Guard = Guard.Between(TableOptionsText.Has(operation.Current with { Name = desired.Name }), TableOptionsText.Has(desired)),
            Segment = Segments.Of(operation.Impact, desired.Name, context),
        };
    }
}

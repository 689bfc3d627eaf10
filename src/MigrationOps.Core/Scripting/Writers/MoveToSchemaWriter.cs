using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER SCHEMA ... TRANSFER.</summary>
internal sealed class MoveToSchemaWriter : OperationWriter<MoveToSchema>
{
    /// <inheritdoc/>
    protected override StepText Write(MoveToSchema operation, WriterContext context)
    {
        var what = operation.From.Kind is ElementKind.DataType or ElementKind.TableType ? "TYPE" : "OBJECT";
        return new StepText
        {
            Sql = $"ALTER SCHEMA {Quote.Name(operation.To.Name.First)} TRANSFER {what}::{Quote.Name(operation.From.Name)};",
            Guard = ElementPlace.Guarded(operation.From, operation.To),
            Segment = ElementPlace.Segment(operation.From, operation.Impact, context),
        };
    }
}

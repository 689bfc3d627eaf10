using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... WITH CHECK CHECK CONSTRAINT, which scans the table in a transaction of its own.</summary>
internal sealed class ValidateConstraintWriter : OperationWriter<ValidateConstraint>
{
    /// <inheritdoc/>
    protected override StepText Write(ValidateConstraint operation, WriterContext context)
    {
        var constraint = operation.Constraint;
        var row = ConstraintRow.Of(constraint, context);
        return new StepText
        {
            Sql = Unnamed.Statement(constraint, $"ALTER TABLE {Quote.Name(constraint.Table)} WITH CHECK CHECK CONSTRAINT", string.Empty, context),
            Guard = new Guard(
                row.With([.. row.Conditions, "x.is_not_trusted = 1"]).IsThere,
                row.With([.. row.Conditions, "x.is_not_trusted = 0"]).IsThere),
            Segment = context.IsMemoryOptimized(constraint.Table) ? SegmentKind.Outside : SegmentKind.Alone,
        };
    }
}

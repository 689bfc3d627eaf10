using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... ADD CONSTRAINT.</summary>
internal sealed class AddConstraintWriter : OperationWriter<AddConstraint>
{
    /// <inheritdoc/>
    protected override StepText Write(AddConstraint operation, WriterContext context)
    {
        var constraint = operation.Constraint;
        return new StepText
        {
            Sql = SqlText.Statements(
                SqlText.Statement($"ALTER TABLE {Quote.Name(constraint.Table)}{Check(operation)}", $"ADD {ConstraintPhrase.Added(constraint)}"),
                IsDisabled(constraint) ? Unnamed.Statement(constraint, $"ALTER TABLE {Quote.Name(constraint.Table)} NOCHECK CONSTRAINT", string.Empty, context) : null),
            Guard = ConstraintCatalog.Of(constraint, context).Created(),
            Segment = Segment(operation, context),
        };
    }

    private static string Check(AddConstraint operation) => operation.Constraint switch
    {
        ForeignKey or CheckConstraint => operation.WithoutCheck || IsDisabled(operation.Constraint) ? " WITH NOCHECK" : " WITH CHECK",
        _ => string.Empty,
    };

    private static bool IsDisabled(Constraint constraint) => constraint is ForeignKey { IsDisabled: true } or CheckConstraint { IsDisabled: true };

    private static SegmentKind Segment(AddConstraint operation, WriterContext context)
    {
        if (context.IsMemoryOptimized(operation.Constraint.Table))
        {
            return SegmentKind.Outside;
        }

        var touchesMetadataOnly = operation.Constraint is DefaultConstraint || Check(operation) == " WITH NOCHECK";
        return touchesMetadataOnly ? SegmentKind.Shared : SegmentKind.Alone;
    }
}

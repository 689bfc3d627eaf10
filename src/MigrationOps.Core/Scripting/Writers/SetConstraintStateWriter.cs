using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... CHECK and NOCHECK CONSTRAINT.</summary>
internal sealed class SetConstraintStateWriter : OperationWriter<SetConstraintState>
{
    /// <inheritdoc/>
    protected override StepText Write(SetConstraintState operation, WriterContext context)
    {
        var constraint = operation.Desired;
        var words = IsDisabled(constraint) ? "NOCHECK CONSTRAINT" : Check(operation.Impact) + "CHECK CONSTRAINT";
        var row = ConstraintRow.Of(constraint, context);
        return new StepText
        {
            Sql = Unnamed.Statement(constraint, $"ALTER TABLE {Quote.Name(constraint.Table)} {words}", string.Empty, context),
            Guard = Guard.Between(
                row.With([.. row.Conditions, $"x.is_disabled = {Literal.Bit(IsDisabled(operation.Current))}"]).IsThere,
                row.With([.. row.Conditions, $"x.is_disabled = {Literal.Bit(IsDisabled(constraint))}"]).IsThere),
            Segment = Segments.Of(operation.Impact, constraint.Table, context),
        };
    }

    // Without WITH CHECK a constraint is switched on but not trusted.
    private static string Check(Impact impact) => impact.Cost == CostClass.MetadataOnly ? "WITH NOCHECK " : "WITH CHECK ";

    private static bool IsDisabled(Constraint constraint) => constraint is ForeignKey { IsDisabled: true } or CheckConstraint { IsDisabled: true };
}

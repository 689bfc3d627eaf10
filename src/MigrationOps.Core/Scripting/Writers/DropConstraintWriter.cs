using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Writers;

/// <summary>Writes ALTER TABLE ... DROP CONSTRAINT; the name of an unnamed one is found on the server.</summary>
internal sealed class DropConstraintWriter : OperationWriter<DropConstraint>
{
    /// <inheritdoc/>
    protected override StepText Write(DropConstraint operation, WriterContext context)
    {
        var constraint = operation.Constraint;
        var replacement = Replacement(constraint, context);
        return new StepText
        {
            Sql = Unnamed.Statement(constraint, $"ALTER TABLE {Quote.Name(constraint.Table)} DROP CONSTRAINT", string.Empty, context),
            Guard = ConstraintCatalog.Of(constraint, context).Dropped(replacement is null ? null : ConstraintCatalog.Of(replacement, context)),
            Segment = Segment(constraint, operation.Impact, context),
        };
    }

    // An unnamed check is known by its text: with another text it is another check, and yet it takes the place of this one.
    private static Constraint? Replacement(Constraint constraint, WriterContext context) => constraint switch
    {
        DefaultConstraint value => context.OtherDefault(value),
        PrimaryKey key => context.OtherPrimaryKey(key),
        CheckConstraint { Name: null } check => UnnamedChecks.Of(check, context) is { Kept.Count: 0, Passing: [var other] } ? other : null,
        _ => context.OtherVersion(constraint),
    };

    // Dropping a clustered key writes every row into a heap and rebuilds the other indexes.
    private static SegmentKind Segment(Constraint constraint, Impact impact, WriterContext context)
    {
        var segment = Segments.Of(impact, constraint.Table, context);
        return segment == SegmentKind.Shared && constraint is KeyConstraint { IsClustered: true } ? SegmentKind.Alone : segment;
    }
}

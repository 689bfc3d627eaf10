using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class CheckConstraintComparer : ElementComparer<CheckConstraint>
{
    protected override void Compare(CheckConstraint current, CheckConstraint desired, DifferenceList differences) => differences
        .Expression(nameof(CheckConstraint.Expression), current.Expression, desired.Expression)
        .Value(nameof(CheckConstraint.IsNotForReplication), current.IsNotForReplication, desired.IsNotForReplication)
        .Value(nameof(CheckConstraint.IsDisabled), current.IsDisabled, desired.IsDisabled);
}

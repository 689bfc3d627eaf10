using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class DefaultConstraintComparer : ElementComparer<DefaultConstraint>
{
    protected override void Compare(DefaultConstraint current, DefaultConstraint desired, DifferenceList differences) => differences
        .Name(nameof(DefaultConstraint.Column), current.Column, desired.Column)
        .Expression(nameof(DefaultConstraint.Expression), current.Expression, desired.Expression);
}

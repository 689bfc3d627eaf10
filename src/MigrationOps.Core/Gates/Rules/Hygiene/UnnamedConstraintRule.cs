using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>SQL Server makes up another name on every server, so later scripts must search for it.</summary>
public sealed class UnnamedConstraintRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.UnnamedConstraint, Severity.Information, "Constraint is added without a name");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from added in context.MadeChanges<Change>().OfType<IAddedElement>()
        where added.Element is Constraint { Name: null }
        let constraint = (Constraint)added.Element
        select new RuleHit(constraint.Id, [constraint.Id.Kind.Words(), constraint.Table.ToString()]);
}

using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>A script adds or enables a constraint without a look at the rows: the optimizer does not use it, and offenders stay.</summary>
public sealed class ConstraintStaysUntrustedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ConstraintStaysUntrusted, Severity.Warning, "Script leaves a constraint untrusted");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from table in context.Script is null ? [] : context.Desired.Model.All<Table>()
        from constraint in table.Constraints
        where IsUntrusted(constraint) && !IsUntrusted(context.Changes.RenamedCurrent.Model.Find(constraint.Id))
        select new RuleHit(constraint.Id, [constraint.Id.Kind.Words(), table.Name.ToString()]);

    private static bool IsUntrusted(Element? element) => element is ForeignKey { IsNotTrusted: true, IsDisabled: false } or CheckConstraint { IsNotTrusted: true, IsDisabled: false };
}

using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>SQL Server cannot give or take the identity property of a column, nor change seed and increment.</summary>
public sealed class IdentityChangeRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.IdentityChange, Severity.Error, "Identity of a column changes");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.Changes.Of<Changed<Column>>()
        where RefusedChanges.IsIdentity(change)
        select new RuleHit(change.Subject, [Words(change.Current.Identity), Words(change.Desired.Identity)]);

    private static string Words(IdentityProperty? identity) => identity is null ? "no identity" : $"IDENTITY({identity.Seed}, {identity.Increment})";
}

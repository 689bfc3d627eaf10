using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>A schema gets another owner: modules that reached its tables by one owner are asked for permissions, or are asked no more.</summary>
public sealed class OwnerChangesTheChainRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.OwnerChangesTheChain, Severity.Warning, "Owner changes, so ownership chains break or form");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeOperations<ChangeOwner>()
        where change.Securable.Kind is ElementKind.Schema
        select new RuleHit(change.Securable, [change.Current?.ToString() ?? "[dbo]", change.Desired?.ToString() ?? "[dbo]"]);
}

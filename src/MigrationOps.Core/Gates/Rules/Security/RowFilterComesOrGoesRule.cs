using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>A security policy goes, so that everybody sees every row, or comes, so that rows vanish for those whom it does not admit.</summary>
public sealed class RowFilterComesOrGoesRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RowFilterComesOrGoes, Severity.Warning, "Filter of rows comes or goes");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let policy = change switch
        {
            Dropped<OpaqueObject> dropped => dropped.Element,
            Added<OpaqueObject> added => added.Element,
            _ => null,
        }
        where policy is { TypeName: StatementKinds.SecurityPolicy }
        where change is Dropped<OpaqueObject> ? policy.Names.Any(name => context.Desired.Model.FindTable(name) is not null) : policy.Names.Any(context.Stands)
        select new RuleHit(policy.Id, []) { Variant = change is Dropped<OpaqueObject> ? null : "Added" };
}

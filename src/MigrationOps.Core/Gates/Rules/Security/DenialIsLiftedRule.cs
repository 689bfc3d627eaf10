using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>A DENY goes or becomes a GRANT: what other grants gave, and it took away, is permitted again.</summary>
public sealed class DenialIsLiftedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DenialIsLifted, Severity.Warning, "What was denied is permitted");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let denied = change switch
        {
            Dropped<Permission> { Element.IsDenied: true } dropped => dropped.Element,
            Changed<Permission> { Current.IsDenied: true, Desired.IsDenied: false } changed => changed.Desired,
            _ => null,
        }
        where denied is not null && StillStands(context, denied)
        select new RuleHit(change.Subject, [denied.Grantee.ToString(), denied.Action, denied.Securable.ToString()]);

    private static bool StillStands(GateContext context, Permission permission) => !context.Changes.Changes.OfType<IDroppedElement>().Any(dropped =>
        dropped.Element is not Permission
        && (context.Names().Equals(dropped.Element.Id.Name, permission.Grantee) || context.Names().Equals(dropped.Element.Id.Name, permission.Securable.Name)));
}

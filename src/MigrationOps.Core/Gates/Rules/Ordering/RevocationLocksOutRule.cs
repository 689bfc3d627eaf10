using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A permission, a membership or a principal goes, or a DENY comes: what worked fails.</summary>
public sealed class RevocationLocksOutRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RevocationLocksOut, Severity.Warning, "Revocation locks somebody out");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let variant = VariantOf(context, change)
        where variant is not null
        select new RuleHit(change.Subject, Values(change)) { Variant = variant };

    private static string? VariantOf(GateContext context, Change change) => change switch
    {
        Dropped<Permission> { Element.IsDenied: false } dropped when StillStands(context, dropped.Element) => "Revoked",
        Added<Permission> { Element.IsDenied: true } added when StoodBefore(context, added.Element) => "Denied",
        Changed<Permission> { Current.IsDenied: false, Desired.IsDenied: true } => "Denied",
        Dropped<RoleMembership> => "Member",
        Dropped<User> or Dropped<Role> => "Principal",
        _ => null,
    };

    private static ValueList<string> Values(Change change) => change switch
    {
        Dropped<Permission> dropped => [dropped.Element.Grantee.ToString(), dropped.Element.Action],
        Added<Permission> added => [added.Element.Grantee.ToString(), added.Element.Action],
        Changed<Permission> changed => [changed.Desired.Grantee.ToString(), changed.Desired.Action],
        Dropped<RoleMembership> membership => [membership.Element.Member.ToString(), membership.Element.Role.ToString()],
        _ => [change.Subject.ToString(), change.Subject.Kind.Words()],
    };

    private static bool StillStands(GateContext context, Permission permission) => !HasOnOneSideOnly(context.Changes.Changes.OfType<IDroppedElement>().Select(dropped => dropped.Element), context, permission);

    private static bool StoodBefore(GateContext context, Permission permission) => !HasOnOneSideOnly(context.Changes.Changes.OfType<IAddedElement>().Select(added => added.Element), context, permission);

    private static bool HasOnOneSideOnly(IEnumerable<Element> elements, GateContext context, Permission permission) =>
        elements.Any(element => element is not Permission
            && (context.Names().Equals(element.Id.Name, permission.Grantee) || context.Names().Equals(element.Id.Name, permission.Securable.Name)));
}

using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>A permission is granted to public or guest: to every user that the database has and will have.</summary>
public sealed class EverybodyIsPermittedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.EverybodyIsPermitted, Severity.Warning, "Everybody is permitted something");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from added in context.MadeChanges<Added<Permission>>()
        let permission = added.Element
        where !permission.IsDenied && IsEverybody(permission.Grantee.Last.Value)
        where permission.Securable.Name is not { } name || context.Changes.RenamedCurrent.Model.Elements.Any(element => context.Names().Equals(element.Id.Name, name))
        select new RuleHit(added.Subject, [permission.Grantee.ToString(), permission.Action, permission.Securable.ToString()]);

    private static bool IsEverybody(string name) => name.Equals("public", StringComparison.OrdinalIgnoreCase) || name.Equals("guest", StringComparison.OrdinalIgnoreCase);
}

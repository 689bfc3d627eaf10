using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Security;

/// <summary>A member comes to a fixed role that can give itself every permission.</summary>
public sealed class MemberGainsPowerRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.MemberGainsPower, Severity.Warning, "Member gains power over the database");

    /// <inheritdoc/>
    private static readonly string[] Powerful = ["db_owner", "db_securityadmin", "db_accessadmin", "db_ddladmin"];

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from added in context.MadeChanges<Added<RoleMembership>>()
        where Powerful.Contains(added.Element.Role.Last.Value, StringComparer.OrdinalIgnoreCase)
        select new RuleHit(added.Subject, [added.Element.Member.ToString(), added.Element.Role.ToString()]);
}

using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Deployments;

/// <summary>Turns what the rehearsal of deployment scripts has shown into hits.</summary>
internal static class DeploymentHits
{
    /// <summary>The faults of one kind: the statement as the first value, the reason as the second.</summary>
    /// <param name="context">The context.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The hits.</returns>
    public static IEnumerable<RuleHit> Of(GateContext context, DeploymentFaultKind kind) =>
        from report in context.Deployments
        from fault in report.Faults
        where fault.Kind == kind
        select new RuleHit(fault.Subject ?? GateQueries.Database, [fault.Statement, fault.Reason]) { Location = fault.Location };
}

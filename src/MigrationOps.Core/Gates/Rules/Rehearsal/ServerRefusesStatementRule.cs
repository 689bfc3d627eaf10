using MigrationOps.Findings;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.Rehearsal;

/// <summary>SQL Server would refuse a statement at the place where it stands.</summary>
public sealed class ServerRefusesStatementRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ServerRefusesStatement, Severity.Error, "SQL Server refuses a statement");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) => RehearsalHits.Of(context, RehearsalFailureKind.Refused);
}

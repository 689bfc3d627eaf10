using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>The desired database is written for something else than SQL Server 2016 or later, or Azure SQL.</summary>
public sealed class PlatformIsNotSupportedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.PlatformIsNotSupported, Severity.Error, "Platform is not supported");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var place = new SourceLocation(context.Desired.Source);
        if (context.Desired.Model.Settings.Platform is SqlPlatform.Other)
        {
            yield return new RuleHit(GateQueries.Database, [context.Desired.Source]) { Location = place };
        }
        else if (context.Desired.Model.Settings.Platform is SqlPlatform.Older)
        {
            yield return new RuleHit(GateQueries.Database, [context.Desired.Source]) { Location = place, Variant = "Older", Severity = Severity.Warning };
        }

        if (!context.Policy.Target.IsAzure && context.Policy.Target.MajorVersion < TargetServer.OldestVersion)
        {
            yield return new RuleHit(GateQueries.Database, []) { Variant = "Target" };
        }
    }
}

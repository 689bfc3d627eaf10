using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Configuration;

/// <summary>The configuration states the size of a table that neither database has.</summary>
public sealed class SizeOfNothingRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SizeOfNothing, Severity.Warning, "Size of a table that does not exist");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from size in context.Policy.Rows
        where context.Current.Model.FindTable(size.Table) is null && context.Desired.Model.FindTable(size.Table) is null
        select new RuleHit(GateQueries.Database, []) { Object = size.Table.ToString(), Location = size.Location };
}

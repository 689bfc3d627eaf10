using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A module inserts without naming columns into a table that gains or loses one: the INSERT fails with error 213.</summary>
public sealed class InsertWithoutColumnsFailsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.InsertWithoutColumnsFails, Severity.Error, "INSERT without a column list fails");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var shapes = TableShapes.Of(context).ToList();
        var gains = shapes.ToDictionary(shape => shape.Table, shape => shape.Gain, context.Names());
        return from shape in shapes
               from module in context.UnchangedUsers(shape.Table)
               from use in context.FactsOf(module).InsertsWithoutColumns
               where context.Names().Equals(use.Target, shape.Table) || (use.Source is not null && context.Names().Equals(use.Source, shape.Table))
               where gains.GetValueOrDefault(use.Target) != (use.Source is null ? 0 : gains.GetValueOrDefault(use.Source))
               group use by (module.Id, Target: use.Target.ToString()) into uses
               select new RuleHit(uses.Key.Id, [uses.Key.Target]);
    }
}

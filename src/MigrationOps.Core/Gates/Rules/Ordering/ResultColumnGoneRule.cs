using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Who selects the column from the view or function fails.</summary>
public sealed class ResultColumnGoneRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.ResultColumnGone, Severity.Warning, "View or function loses a column");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from changed in context.MadeChanges<Change>().OfType<IChangedElement>()
        let module = changed.Desired as Module
        where module is View or Function
        let gone = Gone(context, module.Name).ToList()
        where gone.Count > 0
        select new RuleHit(module.Id, [string.Join(", ", gone)]);

    private static IEnumerable<Identifier> Gone(GateContext context, SqlName name)
    {
        var current = context.Changes.RenamedCurrent.ResultColumns;
        return current.TryGetValue(name, out var before) && context.Desired.ResultColumns.TryGetValue(name, out var after)
            ? before.Except(after, context.Names())
            : [];
    }
}

using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Under another collation other texts are equal and the order of rows is another one.</summary>
public sealed class CollationChangesComparisonsRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.CollationChangesComparisons, Severity.Warning, "Collation change makes other values equal");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Changed<Column>>()
        where change.Has(nameof(Column.Collation)) && change is { Current.Type: not null, Desired.Type: not null }
        select new RuleHit(change.Subject, [Words(change.Current.Collation), Words(change.Desired.Collation)]);

    private static string Words(string? collation) => collation ?? "the collation of the database";
}

using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>A column of a captured table comes, goes or takes another type: the capture instance keeps the shape that it was made with.</summary>
public sealed class CaptureKeepsOldShapeRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.CaptureKeepsOldShape, Severity.Warning, "Change data capture keeps the old shape");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.MadeChanges<Change>()
        let variant = VariantOf(change)
        where variant is not null && context.Policy.Target.Captured.Contains(change.Subject.Name.Parent, context.Names())
        select new RuleHit(change.Subject, [change.Subject.Name.Parent.ToString()]) { Variant = variant };

    private static string? VariantOf(Change change) => change switch
    {
        Added<Column> => "Added",
        Dropped<Column> => "Dropped",
        Changed<Column> { Current.Type: not null } changed when changed.Has(nameof(Column.Type)) => "Type",
        _ => null,
    };
}

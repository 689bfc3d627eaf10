using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>From the moment of a rename the old name is not there any more.</summary>
public sealed class RenameBreaksOldShapeRule : IRule
{
    private static readonly ElementKind[] NamedByCallers =
    [
        ElementKind.Table, ElementKind.Column, ElementKind.View, ElementKind.Procedure, ElementKind.Function,
        ElementKind.Sequence, ElementKind.Synonym, ElementKind.DataType, ElementKind.TableType,
    ];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.RenameBreaksOldShape, Severity.Warning, "Rename breaks those who use the old name");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from renamed in context.MadeChanges<Renamed>()
        where NamedByCallers.Contains(renamed.To.Kind)
        select new RuleHit(renamed.To, [renamed.From.ToString(), renamed.To.Kind.Words()]);
}

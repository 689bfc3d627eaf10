using MigrationOps.Changes;
using MigrationOps.Comparison;
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
        from renamed in context.MadeChanges<Renamed>().Concat(Recreated(context))
        where NamedByCallers.Contains(renamed.To.Kind)
        select renamed.NotBeside is { } reason
            ? new RuleHit(renamed.To, [renamed.From.ToString(), renamed.To.Kind.Words(), reason]) { Variant = "Alone" }
            : new RuleHit(renamed.To, [renamed.From.ToString(), renamed.To.Kind.Words()]);

    // What is created anew under its new name breaks the same callers when the old one goes.
    private static IEnumerable<Renamed> Recreated(GateContext context) =>
        from step in context.Changes.RefactorSteps
        where step.Outcome is RefactorOutcome.Recreated && context.Current.Model.Find(step.From) is not null && context.Desired.Model.Find(step.From) is null
        select new Renamed(step.From, step.End, step.Entry.Key);
}

using MigrationOps.Findings;
using MigrationOps.Gates.Rules.Scripts;
using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.Gates.Rules.DataLoss;

/// <summary>A script drops a table or column and makes it anew, and nothing has copied what stood there. What stays gone is told by the rules of drops.</summary>
public sealed class DroppedValuesAreNotCopiedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.DroppedValuesAreNotCopied, Severity.Error, "Script drops values that nothing has copied");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        ScriptHits.Of(context, ScriptDangerKind.TableDropped)
            .Concat(ScriptHits.Of(context, ScriptDangerKind.ColumnDropped))
            .Where(hit => Stands(hit.Subject, context));

    private static bool Stands(ElementId subject, GateContext context) =>
        subject.Kind == ElementKind.Column ? context.Desired.Model.FindColumn(subject.Name) is not null : context.Desired.Model.FindTable(subject.Name) is not null;
}

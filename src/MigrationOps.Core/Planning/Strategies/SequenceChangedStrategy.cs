using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Alters a sequence, or creates it anew where its type differs: ALTER SEQUENCE cannot change that.</summary>
internal sealed class SequenceChangedStrategy : Strategy<Changed<Sequence>>
{
    protected override IEnumerable<OperationGroup> Plan(Changed<Sequence> change, PlanningContext context)
    {
        if (Refusals.OfUnknown(change) is { } refusal)
        {
            return [refusal];
        }

        if (change.Has(nameof(Sequence.Type)))
        {
            var loss = new DataLoss("The current value of the sequence goes: it starts again at its first value, which may have been handed out before.", IsCertain: true);
            return [Recreation.Of(Phase.Contract, change.Current, [new DropSequence(change.Current) { Loss = loss, UndoNote = loss.What }, new CreateSequence(change.Desired)], context)];
        }

        return change.Has(nameof(Sequence.Start))
            ? [Refusals.Refuse(Phase.Contract, change.Subject, "START WITH cannot be altered, and a restart would hand out values again: declare the current START WITH, or restart the sequence by hand.")]
            : [new OperationGroup(Phase.Expand, new AlterSequence(change.Current, change.Desired))];
    }
}

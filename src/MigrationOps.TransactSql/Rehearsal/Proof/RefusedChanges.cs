using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Rehearsing;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal.Proof;

/// <summary>The changes of a plan that no script makes. The scripts are rehearsed without them, and the plan is not proven.</summary>
internal sealed class RefusedChanges
{
    private readonly HashSet<string> _objects;
    private readonly int _count;

    /// <summary>Finds them.</summary>
    /// <param name="plan">The plan.</param>
    public RefusedChanges(PlanDocument plan)
    {
        var refused = plan.Phases.SelectMany(phase => phase.Operations).Where(operation => operation.Refused is not null).ToList();
        _objects = [.. refused.Select(operation => operation.Object)];
        _count = refused.Count;
        Rest = _count == 0 ? plan : plan with { Phases = plan.Phases.Select(WithoutRefused).ToValueList() };
    }

    /// <summary>The plan without them.</summary>
    public PlanDocument Rest { get; }

    /// <summary>Leaves out the differences that are theirs.</summary>
    /// <param name="difference">What differs at the end.</param>
    /// <returns>What is left.</returns>
    public ModelDifference LeaveOut(ModelDifference difference) =>
        _count == 0 ? difference : new ModelDifference(difference.Changes.Where(change => !IsTheirs(change)).ToValueList());

    /// <summary>Takes the claim from a record of the rest, and the failures too: each may follow from what was left out.</summary>
    /// <param name="record">What the rest came to.</param>
    /// <returns>The record of the plan.</returns>
    public RehearsalRecord Mark(RehearsalRecord record)
    {
        if (_count == 0)
        {
            return record;
        }

        var reason = $"The plan holds {_count} change{(_count == 1 ? string.Empty : "s")} that no script makes.";
        return record with
        {
            Proven = false,
            Reason = record.Proven ? reason : $"{reason} Without {(_count == 1 ? "it" : "them")} the scripts do not run through: {record.Reason}",
            Failures = [],
        };
    }

    private static PhaseDocument WithoutRefused(PhaseDocument phase) =>
        phase with { Operations = phase.Operations.Where(operation => operation.Refused is null).ToValueList() };

    private bool IsTheirs(Change change) => _objects.Contains(change.Subject.ToString());
}

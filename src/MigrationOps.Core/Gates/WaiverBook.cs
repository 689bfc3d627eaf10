using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Policy;

namespace MigrationOps.Gates;

/// <summary>The waivers of a policy, and which of them were needed.</summary>
/// <param name="context">The context that holds the policy and the date.</param>
internal sealed class WaiverBook(GateContext context)
{
    private readonly HashSet<Waiver> _needed = [];

    /// <summary>The waivers that hold and that no finding needed.</summary>
    public ValueList<Waiver> Idle => context.Policy.Waivers.Where(waiver => !waiver.HasExpired(context.AsOf) && !_needed.Contains(waiver) && !LiftsCondition(waiver)).ToValueList();

    private bool LiftsCondition(Waiver waiver) =>
        context.Plan.Operations.SelectMany(planned => planned.Conditions).Any(condition => condition.Waiver is not null && waiver.Covers(condition.Id, condition.Object, context.Names()));

    /// <summary>Marks a finding as waived where a waiver covers it.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The finding, marked or not.</returns>
    public Finding Apply(Finding finding)
    {
        var waiver = context.Policy.Waivers.FirstOrDefault(candidate =>
            !candidate.HasExpired(context.AsOf) && candidate.Covers(finding.Id, finding.Object, context.Names()));
        if (waiver is null)
        {
            return finding;
        }

        _needed.Add(waiver);
        return finding with { WaivedBy = $"{waiver.Owner}: {waiver.Reason}" };
    }
}

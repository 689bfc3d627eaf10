using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Planning.Pending;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>What a pending phase of an earlier plan holds is changed by this one.</summary>
public sealed class PendingObjectIsTouchedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.PendingObjectIsTouched, Severity.Error, "Change touches what a pending phase holds");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var names = context.Names();
        var hits = from change in context.Changes.Changes
                   let held = context.Pending.Held.FirstOrDefault(held => Touches(change, held.Name, names))
                   where held is not null
                   select new RuleHit(change.Subject, [held.Fingerprint, held.Name.ToString()]);
        var collisions = from id in context.Pending.Collisions
                         let held = HolderOf(id, context)
                         select new RuleHit(id, [held.Fingerprint, held.Name.ToString()]) { Variant = context.Desired.Model.Find(id) is null ? null : "Again" };
        return hits.Concat(collisions).DistinctBy(hit => hit.Subject, names);
    }

    // Of a table that goes or gets another name, every part is touched.
    private static bool Touches(Change change, SqlName held, NameComparer names) => change switch
    {
        Renamed renamed => IsWithin(held, renamed.From.Name, names) || IsWithin(held, renamed.To.Name, names),
        IDroppedElement => IsWithin(held, change.Subject.Name, names),
        _ => change.Subject.Kind is not (ElementKind.Permission or ElementKind.ExtendedProperty) && names.Equals(held, change.Subject.Name),
    };

    private static bool IsWithin(SqlName name, SqlName whole, NameComparer names) =>
        name.Parts.Count >= whole.Parts.Count && names.Equals(new SqlName(name.Parts.Take(whole.Parts.Count).ToValueList()), whole);

    private static HeldName HolderOf(ElementId id, GateContext context) =>
        context.Pending.Held.FirstOrDefault(held => IsWithin(held.Name, id.Name, context.Names()) || IsWithin(id.Name, held.Name, context.Names()))
        ?? context.Pending.Held[0];
}

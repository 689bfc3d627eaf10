using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Something differs that is kept and compared and never scripted. A script that somebody else wrote makes such changes itself.</summary>
public sealed class OpaqueObjectChangedRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.OpaqueObjectChanged, Severity.Error, "Object of an unmodelled kind differs");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context)
    {
        var refused = context.RefusedSubjects();
        return from change in context.Changes.Changes
               let opaque = Opaque(change)
               where opaque is not null && context.Script is null && refused.Contains(change.Subject)
               select new RuleHit(change.Subject, [opaque.Form == OpaqueForm.Statement ? StatementKinds.Of(opaque).ChangeReason : opaque.TypeName]) { Variant = VariantOf(context, change, opaque) };
    }

    private static OpaqueObject? Opaque(Change change) => change switch
    {
        Added<OpaqueObject> added => added.Element,
        Dropped<OpaqueObject> dropped => dropped.Element,
        Changed<OpaqueObject> changed => changed.Desired,
        _ => null,
    };

    private static string VariantOf(GateContext context, Change change, OpaqueObject opaque)
    {
        var otherSide = change is Dropped<OpaqueObject> ? context.Desired : context.Changes.RenamedCurrent;
        var otherForm = otherSide.Model.All<OpaqueObject>().Select(other => (OpaqueForm?)other.Form).FirstOrDefault();
        return (change, otherForm == opaque.Form || otherForm is null) switch
        {
            (Changed<OpaqueObject> changed, _) when changed.Current.Form != changed.Desired.Form => "Forms",
            (Changed<OpaqueObject>, _) when opaque.Form == OpaqueForm.Statement => "NotAltered",
            (_, false) => "Forms",
            (Added<OpaqueObject>, _) => "Added",
            (Dropped<OpaqueObject>, _) => "Dropped",
            _ => "Changed",
        };
    }
}

using MigrationOps.Changes;
using MigrationOps.Findings;
using MigrationOps.Model;

namespace MigrationOps.Gates.Rules.Ordering;

/// <summary>Something differs that no script of a release makes, because it belongs to the server, to a disk, or holds a secret.</summary>
public sealed class LeftToAdministratorRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.LeftToAdministrator, Severity.Warning, "Left to whoever administers the server");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from change in context.Changes.Changes
        let verb = VerbOf(change)
        where verb is not null && context.Script is null
        let reason = AdministeredKinds.ReasonOf(context.Desired.Model.Find(change.Subject) ?? context.Changes.RenamedCurrent.Model.Find(change.Subject))
        where reason is not null
        select new RuleHit(change.Subject, [verb, OptionDifferences.Of(change)]) { Variant = reason.ToString() };

    private static string? VerbOf(Change change) => change switch
    {
        Added<OpaqueObject> => "is new",
        Dropped<OpaqueObject> => "is gone",
        Changed<OpaqueObject> => "differs",
        _ => null,
    };
}

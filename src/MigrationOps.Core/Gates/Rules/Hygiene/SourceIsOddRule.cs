using MigrationOps.Findings;

namespace MigrationOps.Gates.Rules.Hygiene;

/// <summary>A reader met something that it could go on from and that somebody should look at.</summary>
public sealed class SourceIsOddRule : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(RuleIds.SourceIsOdd, Severity.Warning, "Source of a database is odd");

    /// <inheritdoc/>
    public IEnumerable<RuleHit> Examine(GateContext context) =>
        from note in context.Current.Notes.Concat(context.Desired.Notes)
        select new RuleHit(GateQueries.Database, [note.Message, note.Id.Value]) { Location = note.Location };
}

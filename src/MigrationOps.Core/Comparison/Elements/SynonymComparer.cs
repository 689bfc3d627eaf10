using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class SynonymComparer : ElementComparer<Synonym>
{
    protected override void Compare(Synonym current, Synonym desired, DifferenceList differences) =>
        differences.Name(nameof(Synonym.Target), current.Target, desired.Target);
}

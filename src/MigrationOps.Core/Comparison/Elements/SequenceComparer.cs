using MigrationOps.Model;

namespace MigrationOps.Comparison.Elements;

internal sealed class SequenceComparer : ElementComparer<Sequence>
{
    protected override void Compare(Sequence current, Sequence desired, DifferenceList differences)
    {
        TypeComparison.Note(nameof(Sequence.Type), current.Type, desired.Type, differences);
        differences
            .Value(nameof(Sequence.Start), current.Start, desired.Start)
            .Value(nameof(Sequence.Increment), current.Increment, desired.Increment)
            .Value(nameof(Sequence.Minimum), current.Minimum, desired.Minimum)
            .Value(nameof(Sequence.Maximum), current.Maximum, desired.Maximum)
            .Value(nameof(Sequence.IsCycling), current.IsCycling, desired.IsCycling)
            .Value(nameof(Sequence.IsCached), current.IsCached, desired.IsCached)
            .Value(nameof(Sequence.CacheSize), current.CacheSize, desired.CacheSize);
    }
}

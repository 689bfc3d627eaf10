using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>Numbers the segments of a phase: consecutive shared steps on one object make one, every other step is one of its own.</summary>
/// <param name="names">The comparer of names in the database.</param>
internal sealed class SegmentCounter(NameComparer names)
{
    private int _number;
    private SqlName? _shared;

    /// <summary>Takes the next step.</summary>
    /// <param name="target">What the step is done to.</param>
    /// <param name="kind">How it is committed.</param>
    /// <returns>The number of its segment, from 1.</returns>
    public int Take(ElementId target, SegmentKind kind)
    {
        var group = LockGroup.Of(target);
        var joins = kind == SegmentKind.Shared && _shared is not null && names.Equals(_shared, group);
        _shared = kind == SegmentKind.Shared ? group : null;
        return joins ? _number : ++_number;
    }
}

using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>The order in which the operations of a phase are undone.</summary>
public static class UndoSequence
{
    /// <summary>Orders operations.</summary>
    /// <param name="operations">The operations of the phase, in the order in which they are done.</param>
    /// <returns>The last one first; an operation that waits for others stands behind the segment of the last of them.</returns>
    public static IReadOnlyList<OperationDocument> Of(ValueList<OperationDocument> operations)
    {
        var sequence = new List<OperationDocument>(operations.Count);
        var undone = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new List<OperationDocument>();
        for (var place = operations.Count - 1; place >= 0; place--)
        {
            waiting.Add(operations[place]);
            Take(waiting, [operations[place]], (sequence, undone));
            if (place == 0 || !IsOneSegment(operations[place], operations[place - 1]))
            {
                Take(waiting, waiting, (sequence, undone));
            }
        }

        return sequence;
    }

    // What waits is looked at again as soon as something was taken: it may wait for just that.
    private static void Take(List<OperationDocument> waiting, IReadOnlyList<OperationDocument> candidates, (List<OperationDocument> Sequence, HashSet<string> Undone) taken)
    {
        while (candidates.FirstOrDefault(operation => waiting.Contains(operation) && operation.UndoAfter.All(taken.Undone.Contains)) is { } next)
        {
            waiting.Remove(next);
            taken.Sequence.Add(next);
            taken.Undone.Add(next.Id);
        }
    }

    private static bool IsOneSegment(OperationDocument one, OperationDocument other) =>
        one.Steps is [.., { Segment: var last }] && other.Steps is [.., { Segment: var next }] && last == next;
}

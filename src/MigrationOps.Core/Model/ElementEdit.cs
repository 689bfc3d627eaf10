namespace MigrationOps.Model;

/// <summary>How a set was made from another one: the last of a chain of edits.</summary>
internal sealed class ElementEdit
{
    // A chain keeps the sets in it alive, so it ends somewhere; beyond that, two sets are compared whole.
    private const int Longest = 500;

    private readonly ElementSet _origin;
    private readonly ElementEdit? _earlier;
    private readonly ElementId _id;
    private readonly int _length;

    private ElementEdit(ElementSet origin, ElementEdit? earlier, ElementId id) =>
        (_origin, _earlier, _id, _length) = (origin, earlier, id, (earlier?._length ?? 0) + 1);

    /// <summary>Notes an edit.</summary>
    /// <param name="origin">The set that was edited.</param>
    /// <param name="earlier">How that one was made; null where it is the first.</param>
    /// <param name="id">The object that was added, replaced or removed.</param>
    /// <returns>The edit; null where the chain is long enough.</returns>
    public static ElementEdit? Of(ElementSet origin, ElementEdit? earlier, ElementId id) =>
        earlier is { _length: >= Longest } ? null : new(origin, earlier, id);

    /// <summary>What was edited on the way from one set to another.</summary>
    /// <param name="first">The set at the beginning.</param>
    /// <param name="last">The set at the end.</param>
    /// <param name="edit">How the last set was made.</param>
    /// <returns>The ids of the objects; null where no chain leads from the first set to the last.</returns>
    public static List<ElementId>? Between(ElementSet first, ElementSet last, ElementEdit? edit)
    {
        var ids = new List<ElementId>();
        for (var reached = last; !ReferenceEquals(reached, first); edit = edit._earlier)
        {
            if (edit is null)
            {
                return null;
            }

            ids.Add(edit._id);
            reached = edit._origin;
        }

        return ids;
    }
}

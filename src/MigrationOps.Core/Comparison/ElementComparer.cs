using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>The base of all comparers of elements.</summary>
/// <typeparam name="T">The type of element.</typeparam>
internal abstract class ElementComparer<T> : IElementComparer
    where T : Element
{
    /// <inheritdoc/>
    public Type ElementType => typeof(T);

    /// <inheritdoc/>
    public Change Added(Element desired) => new Added<T>((T)desired);

    /// <inheritdoc/>
    public Change Dropped(Element current) => new Dropped<T>((T)current);

    /// <inheritdoc/>
    public Change? Changed(Element current, Element desired, ComparisonContext context)
    {
        var differences = new DifferenceList(context);
        Compare((T)current, (T)desired, differences);
        var found = differences.Unknown(current, desired).ToValueList();
        return found.Count == 0 ? null : new Changed<T>((T)current, (T)desired, found);
    }

    /// <summary>Notes every property that differs, parts of the element left out.</summary>
    /// <param name="current">The current element.</param>
    /// <param name="desired">The desired element.</param>
    /// <param name="differences">Where to note.</param>
    protected abstract void Compare(T current, T desired, DifferenceList differences);
}

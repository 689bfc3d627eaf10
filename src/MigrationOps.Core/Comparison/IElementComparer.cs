using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Compares elements of one type.</summary>
internal interface IElementComparer
{
    /// <summary>The type of element.</summary>
    Type ElementType { get; }

    /// <summary>The change of an element that only the desired database has.</summary>
    /// <param name="desired">The element.</param>
    /// <returns>The change.</returns>
    Change Added(Element desired);

    /// <summary>The change of an element that only the current database has.</summary>
    /// <param name="current">The element.</param>
    /// <returns>The change.</returns>
    Change Dropped(Element current);

    /// <summary>The change of an element that both have; its parts are left out.</summary>
    /// <param name="current">The current element.</param>
    /// <param name="desired">The desired element.</param>
    /// <param name="context">What the comparison asks.</param>
    /// <returns>The change, or null where nothing of the element itself differs.</returns>
    Change? Changed(Element current, Element desired, ComparisonContext context);
}

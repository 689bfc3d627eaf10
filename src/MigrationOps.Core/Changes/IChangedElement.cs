using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>A <see cref="Changed{T}"/> of any type of element.</summary>
public interface IChangedElement
{
    /// <summary>The element of the current database.</summary>
    Element Current { get; }

    /// <summary>The element of the desired database.</summary>
    Element Desired { get; }

    /// <summary>What differs.</summary>
    ValueList<PropertyDifference> Differences { get; }
}

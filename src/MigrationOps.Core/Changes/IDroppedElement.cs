using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>A <see cref="Dropped{T}"/> of any type of element.</summary>
public interface IDroppedElement
{
    /// <summary>The element of the current database.</summary>
    Element Element { get; }
}

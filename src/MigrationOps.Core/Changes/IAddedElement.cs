using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>An <see cref="Added{T}"/> of any type of element.</summary>
public interface IAddedElement
{
    /// <summary>The element of the desired database.</summary>
    Element Element { get; }
}

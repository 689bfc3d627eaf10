using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>Something stands in the current database only.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <param name="Element">The element.</param>
public sealed record Dropped<T>(T Element) : Change, IDroppedElement
    where T : Element
{
    Element IDroppedElement.Element => Element;

    /// <inheritdoc/>
    public override ElementId Subject => Element.Id;
}

using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>Something stands in the desired database only.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <param name="Element">The element.</param>
public sealed record Added<T>(T Element) : Change, IAddedElement
    where T : Element
{
    Element IAddedElement.Element => Element;

    /// <inheritdoc/>
    public override ElementId Subject => Element.Id;
}

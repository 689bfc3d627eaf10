using System.Collections;
using System.Collections.Immutable;

namespace MigrationOps.Model;

/// <summary>The objects of a database, ordered by kind and name, found by id.</summary>
public sealed class ElementSet : IReadOnlyCollection<Element>, IEquatable<ElementSet>
{
    private readonly ImmutableSortedDictionary<ElementId, Element> _elements;

    private ElementSet(ImmutableSortedDictionary<ElementId, Element> elements)
    {
        _elements = elements;
    }

    /// <inheritdoc/>
    public int Count => _elements.Count;

    /// <summary>A set without objects.</summary>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The set.</returns>
    public static ElementSet Empty(NameComparer names) => new(ImmutableSortedDictionary.Create<ElementId, Element>(names));

    /// <summary>Makes a set.</summary>
    /// <param name="elements">The objects; where two have one id, the later one stands.</param>
    /// <param name="names">The comparer of names in the database.</param>
    /// <returns>The set.</returns>
    public static ElementSet Create(IEnumerable<Element> elements, NameComparer names)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<ElementId, Element>(names);
        foreach (var element in elements)
        {
            builder[element.Id] = element;
        }

        return new ElementSet(builder.ToImmutable());
    }

    /// <summary>Finds an object, or a part inside its object.</summary>
    /// <param name="id">What is looked for.</param>
    /// <returns>The element, or null.</returns>
    public Element? Find(ElementId id)
    {
        if (_elements.TryGetValue(id, out var element))
        {
            return element;
        }

        return Owners(id).SelectMany(owner => owner.Parts).FirstOrDefault(part => Comparer.Equals(part.Id, id));
    }

    /// <summary>The object that holds an element, or the element itself where it is an object of its own.</summary>
    /// <param name="id">The id of the element.</param>
    /// <returns>The object, or null where there is none.</returns>
    public Element? FindOwner(ElementId id) =>
        _elements.TryGetValue(id, out var element)
            ? element
            : Owners(id).FirstOrDefault(owner => owner.Parts.Any(part => Comparer.Equals(part.Id, id)));

    /// <summary>The set with an object added, or replaced where one of its id stands.</summary>
    /// <param name="element">The object.</param>
    /// <returns>The changed set.</returns>
    public ElementSet With(Element element) => new(_elements.Remove(element.Id).SetItem(element.Id, element));

    /// <summary>The set without an object.</summary>
    /// <param name="id">The id of the object.</param>
    /// <returns>The changed set.</returns>
    public ElementSet Without(ElementId id) => new(_elements.Remove(id));

    /// <inheritdoc/>
    public bool Equals(ElementSet? other) => other is not null && _elements.Values.SequenceEqual(other._elements.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ElementSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _elements.Count;

    /// <inheritdoc/>
    public IEnumerator<Element> GetEnumerator() => _elements.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private NameComparer Comparer => (NameComparer)_elements.KeyComparer;

    private IEnumerable<Element> Owners(ElementId id)
    {
        var name = id.Qualifier is null && id.Name.Parts.Count > 1 ? id.Name.Parent : id.Name;
        foreach (var kind in new[] { ElementKind.Table, ElementKind.View, ElementKind.TableType })
        {
            if (_elements.TryGetValue(new ElementId(kind, name), out var owner))
            {
                yield return owner;
            }
        }
    }
}

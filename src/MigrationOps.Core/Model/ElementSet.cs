using System.Collections;
using System.Collections.Immutable;

namespace MigrationOps.Model;

/// <summary>The objects of a database, ordered by kind and name, found by id.</summary>
public sealed class ElementSet : IReadOnlyCollection<Element>, IEquatable<ElementSet>
{
    private readonly ImmutableSortedDictionary<ElementId, Element> _elements;
    private readonly ElementEdit? _edit;

    private ElementSet(ImmutableSortedDictionary<ElementId, Element> elements, ElementEdit? edit = null)
    {
        (_elements, _edit) = (elements, edit);
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
    public ElementSet With(Element element) => new(_elements.Remove(element.Id).SetItem(element.Id, element), ElementEdit.Of(this, _edit, element.Id));

    /// <summary>The set without an object.</summary>
    /// <param name="id">The id of the object.</param>
    /// <returns>The changed set.</returns>
    public ElementSet Without(ElementId id) => new(_elements.Remove(id), ElementEdit.Of(this, _edit, id));

    /// <summary>
    /// Compares two states of one set by reference: what was not changed is shared between them. Where one was made from the other by few edits, only what
    /// these touched is looked at.
    /// </summary>
    /// <param name="before">The other state.</param>
    /// <returns>The objects that are not the same in both, each with its other self.</returns>
    public IEnumerable<(Element? Old, Element? Changed)> Since(ElementSet before) =>
        (ElementEdit.Between(before, this, _edit) ?? ElementEdit.Between(this, before, before._edit)) is { } ids
            ? ids.Distinct(Comparer)
                .Select(id => (Old: before._elements.GetValueOrDefault(id), Changed: _elements.GetValueOrDefault(id)))
                .Where(pair => !ReferenceEquals(pair.Old, pair.Changed))
            : Walk(before);

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

    // Both sets are in one order, so one pass pairs them.
    private IEnumerable<(Element? Old, Element? Changed)> Walk(ElementSet before)
    {
        using var olds = before.GetEnumerator();
        using var news = GetEnumerator();
        var (hasOld, hasNew) = (olds.MoveNext(), news.MoveNext());
        while (hasOld || hasNew)
        {
            if (hasOld && hasNew && ReferenceEquals(olds.Current, news.Current))
            {
                (hasOld, hasNew) = (olds.MoveNext(), news.MoveNext());
                continue;
            }

            var order = !hasOld ? 1 : !hasNew ? -1 : Comparer.Compare(olds.Current.Id, news.Current.Id);
            yield return (order <= 0 ? olds.Current : null, order >= 0 ? news.Current : null);
            hasOld = order <= 0 ? olds.MoveNext() : hasOld;
            hasNew = order >= 0 ? news.MoveNext() : hasNew;
        }
    }

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

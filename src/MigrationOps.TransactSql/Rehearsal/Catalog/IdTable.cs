using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal.Catalog;

/// <summary>Numbers things in the order in which they are asked for. A thing keeps its number for the whole run, also while it is gone.</summary>
/// <param name="first">The first number.</param>
/// <param name="names">The comparer of names.</param>
internal sealed class IdTable(int first, NameComparer names)
{
    private readonly Dictionary<ElementId, int> _numbers = new(names);
    private readonly List<ElementId> _things = [];

    /// <summary>The number of a thing.</summary>
    /// <param name="thing">The thing.</param>
    /// <returns>Its number.</returns>
    public int Of(ElementId thing)
    {
        if (!_numbers.TryGetValue(thing, out var number))
        {
            number = first + _things.Count;
            _numbers[thing] = number;
            _things.Add(thing);
        }

        return number;
    }

    /// <summary>The thing that has a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The thing, or null.</returns>
    public ElementId? Find(int number) => number >= first && number - first < _things.Count ? _things[number - first] : null;
}

using System.Globalization;

namespace MigrationOps.Dacpac.Writers;

/// <summary>The numbers (<c>Disambiguator</c>) of the elements that others refer to without a name. Here such an element is told by its type and name, as messages show it.</summary>
internal sealed class ElementNumbers
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of an element, given to it where it has none yet.</summary>
    /// <param name="element">The element, such as <c>unnamed SqlDatabaseOptions</c>.</param>
    /// <returns>The number.</returns>
    public string Of(string element)
    {
        if (!_numbers.TryGetValue(element, out var number))
        {
            number = (_numbers.Count + 1).ToString(CultureInfo.InvariantCulture);
            _numbers.Add(element, number);
        }

        return number;
    }

    /// <summary>The number of an element that is referred to.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The number, or null.</returns>
    public string? Find(string element) => _numbers.GetValueOrDefault(element);
}

using System.Globalization;
using MigrationOps.Changes;
using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Gathers the properties that differ.</summary>
/// <param name="context">What the comparison asks.</param>
internal sealed class DifferenceList(ComparisonContext context)
{
    private readonly List<PropertyDifference> _differences = [];

    /// <summary>The comparer of names.</summary>
    public NameComparer Names => context.Names;

    /// <summary>What the comparison asks.</summary>
    public ComparisonContext Context => context;

    /// <summary>Notes a property whose values are not equal.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="property">Its name.</param>
    /// <param name="current">Its current value.</param>
    /// <param name="desired">Its desired value.</param>
    /// <returns>This list.</returns>
    public DifferenceList Value<T>(string property, T current, T desired) =>
        Note(property, EqualityComparer<T>.Default.Equals(current, desired), current, desired);

    /// <summary>Notes a text that differs in more than letter case.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">Its current value.</param>
    /// <param name="desired">Its desired value.</param>
    /// <returns>This list.</returns>
    public DifferenceList Word(string property, string? current, string? desired) =>
        Note(property, string.Equals(current, desired, StringComparison.OrdinalIgnoreCase), current, desired);

    /// <summary>Notes a name that is not the same for this database.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">Its current value.</param>
    /// <param name="desired">Its desired value.</param>
    /// <returns>This list.</returns>
    public DifferenceList Name(string property, SqlName? current, SqlName? desired) =>
        Note(property, Names.Equals(current, desired), current, desired);

    /// <summary>Notes an identifier that is not the same for this database.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">Its current value.</param>
    /// <param name="desired">Its desired value.</param>
    /// <returns>This list.</returns>
    public DifferenceList Name(string property, Identifier? current, Identifier? desired) =>
        Note(property, current is { } x && desired is { } y ? Names.Equals(x, y) : current == desired, current, desired);

    /// <summary>Notes a list whose items, in order, are not the same.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">Its current value.</param>
    /// <param name="desired">Its desired value.</param>
    /// <param name="equals">Whether two items are the same.</param>
    /// <returns>This list.</returns>
    public DifferenceList Sequence<T>(string property, IReadOnlyList<T> current, IReadOnlyList<T> desired, Func<T, T, bool> equals) =>
        Note(property, current.Count == desired.Count && current.Zip(desired).All(pair => equals(pair.First, pair.Second)), current, desired);

    /// <summary>Notes an expression that does not mean the same.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">Its current value.</param>
    /// <param name="desired">Its desired value.</param>
    /// <returns>This list.</returns>
    public DifferenceList Expression(string property, SqlExpression? current, SqlExpression? desired) =>
        Note(property, context.AreEquivalent(current, desired), current, desired);

    /// <summary>Notes a statement that does not say the same.</summary>
    /// <param name="property">The name of the property.</param>
    /// <param name="current">Its current value.</param>
    /// <param name="desired">Its desired value.</param>
    /// <returns>This list.</returns>
    public DifferenceList Statement(string property, string current, string desired) =>
        Note(property, context.AreEquivalentStatements(current, desired), current, desired);

    /// <summary>Notes what the reader did not understand.</summary>
    /// <param name="current">The current element.</param>
    /// <param name="desired">The desired element.</param>
    /// <returns>This list.</returns>
    public DifferenceList Unknown(Element current, Element desired)
    {
        if (current.Unknown.Equals(desired.Unknown))
        {
            return this;
        }

        var names = current.Unknown.Concat(desired.Unknown).Select(property => property.Name).Distinct().Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Value(name, ValuesOf(current, name), ValuesOf(desired, name));
        }

        return this;
    }

    /// <summary>Ends the list.</summary>
    /// <returns>The differences.</returns>
    public ValueList<PropertyDifference> ToValueList() => _differences.ToValueList();

    private static string? ValuesOf(Element element, string name)
    {
        var values = element.Unknown.Where(property => property.Name == name).Select(property => property.Value).ToList();
        return values.Count == 0 ? null : string.Join('\n', values);
    }

    private DifferenceList Note(string property, bool equal, object? current, object? desired)
    {
        if (!equal)
        {
            _differences.Add(new PropertyDifference(property, Text(current), Text(desired)));
        }

        return this;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

using MigrationOps.Model;

namespace MigrationOps.Changes;

/// <summary>Something stands in both databases and differs. Parts of it that differ are changes of their own.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <param name="Current">The element of the current database, under its new name where it was renamed.</param>
/// <param name="Desired">The element of the desired database.</param>
/// <param name="Differences">What differs; never empty.</param>
public sealed record Changed<T>(T Current, T Desired, ValueList<PropertyDifference> Differences) : Change, IChangedElement
    where T : Element
{
    Element IChangedElement.Current => Current;

    Element IChangedElement.Desired => Desired;

    /// <inheritdoc/>
    public override ElementId Subject => Desired.Id;

    /// <summary>Whether a property differs.</summary>
    /// <param name="property">The name of the property: <c>nameof(Column.Type)</c>.</param>
    /// <returns>Whether it is among the differences.</returns>
    public bool Has(string property) => Differences.Any(difference => difference.Property == property);

    /// <summary>Whether nothing but some properties differs.</summary>
    /// <param name="properties">The names of the properties.</param>
    /// <returns>Whether all differences are of these.</returns>
    public bool HasOnly(params ReadOnlySpan<string> properties)
    {
        foreach (var difference in Differences)
        {
            if (!properties.Contains(difference.Property))
            {
                return false;
            }
        }

        return true;
    }
}

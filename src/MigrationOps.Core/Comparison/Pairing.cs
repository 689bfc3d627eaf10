using MigrationOps.Model;

namespace MigrationOps.Comparison;

/// <summary>Finds which element of one side is which of the other.</summary>
internal static class Pairing
{
    /// <summary>Pairs elements by id.</summary>
    /// <param name="current">The current elements.</param>
    /// <param name="desired">The desired elements.</param>
    /// <param name="names">The comparer of names.</param>
    /// <returns>The pairs; one side is null where the other has no counterpart.</returns>
    public static IEnumerable<(Element? Current, Element? Desired)> ById(
        IEnumerable<Element> current, IEnumerable<Element> desired, NameComparer names)
    {
        var before = new Dictionary<ElementId, Element>(names);
        foreach (var element in current)
        {
            before[element.Id] = element;
        }

        foreach (var element in desired)
        {
            before.Remove(element.Id, out var counterpart);
            yield return (counterpart, element);
        }

        foreach (var element in before.Values)
        {
            yield return (element, null);
        }
    }

    /// <summary>Pairs the parts of an object. A table type is compared as a whole, since nothing of it can be altered.</summary>
    /// <param name="current">The current object.</param>
    /// <param name="desired">The desired object.</param>
    /// <param name="context">What the comparison asks.</param>
    /// <returns>The pairs.</returns>
    public static IEnumerable<(Element? Current, Element? Desired)> OfParts(Element current, Element desired, ComparisonContext context)
    {
        if (desired is TableType)
        {
            return [];
        }

        var pairs = ById(current.Parts, desired.Parts, context.Names).ToList();
        MatchUnnamed(pairs, context);
        return pairs;
    }

    // The id of an unnamed check bears its raw text, so that equivalent texts are still to be matched.
    private static void MatchUnnamed(List<(Element? Current, Element? Desired)> pairs, ComparisonContext context)
    {
        foreach (var (dropped, _) in pairs.Where(pair => pair.Desired is null && IsUnnamed(pair.Current)).ToList())
        {
            var match = pairs.FindIndex(pair => pair.Current is null && IsUnnamed(pair.Desired)
                && pair.Desired!.GetType() == dropped!.GetType()
                && ElementComparers.For(dropped).Changed(dropped, pair.Desired, context) is null);
            if (match >= 0)
            {
                pairs[match] = (dropped, pairs[match].Desired);
                pairs.Remove((dropped, null));
            }
        }
    }

    private static bool IsUnnamed(Element? element) => element is Constraint { Name: null };
}

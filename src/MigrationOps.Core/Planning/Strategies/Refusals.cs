using MigrationOps.Changes;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Refuses what no operation can make.</summary>
internal static class Refusals
{
    /// <summary>A group that refuses.</summary>
    /// <param name="phase">The phase in which the change belongs.</param>
    /// <param name="subject">What differs.</param>
    /// <param name="reason">Why it cannot be made.</param>
    /// <returns>The group.</returns>
    public static OperationGroup Refuse(Phase phase, ElementId subject, string reason) =>
        new(phase, new RefuseChange(subject, reason) { Impact = Impact.None });

    /// <summary>A group that refuses to create something.</summary>
    /// <param name="element">The element.</param>
    /// <param name="reason">Why it cannot be created.</param>
    /// <returns>The group.</returns>
    public static OperationGroup RefuseCreation(Element element, string reason) =>
        new(Phase.Expand, new RefuseChange(element.Id, reason) { Impact = Impact.None, Missing = element });

    /// <summary>Refuses a change in what the source states and the model has no property for.</summary>
    /// <typeparam name="T">The type of element.</typeparam>
    /// <param name="change">The change.</param>
    /// <returns>The group, or null where the model understands all that differs.</returns>
    public static OperationGroup? OfUnknown<T>(Changed<T> change)
        where T : Element
    {
        var unknown = change.Current.Unknown.Concat(change.Desired.Unknown).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        var changed = change.Differences.Select(difference => difference.Property).Where(unknown.Contains).ToList();
        return changed.Count == 0
            ? null
            : Refuse(Phase.Contract, change.Subject, $"{string.Join(", ", changed)} differs, which MigrationOps cannot script.");
    }

    /// <summary>Refuses a new element that the source says more of than the model has properties for.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The group, or null where the model understands all of it.</returns>
    public static OperationGroup? OfUnknown(Element element)
    {
        var unknown = element.Parts.Prepend(element).SelectMany(part => part.Unknown).Select(property => property.Name).Distinct(StringComparer.Ordinal).ToList();
        return unknown.Count == 0
            ? null
            : RefuseCreation(element, $"It has {string.Join(", ", unknown)}, which MigrationOps cannot script.");
    }
}

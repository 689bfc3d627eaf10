using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Conditions;

/// <summary>What an operation takes away for good, and which evidence there is that nobody uses it.</summary>
internal static class GoneThings
{
    /// <summary>What an operation takes away: what stands today and is not desired, without the parts of what goes as a whole.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The ids of things that can be used by name.</returns>
    public static IReadOnlyList<ElementId> Of(Operation operation, PlanningContext context)
    {
        var gone = operation.Removes
            .Where(id => EvidenceOf(id.Kind).Count > 0 && context.Current.Model.Find(id) is not null && context.Desired.Model.Find(id) is null)
            .ToList();
        return [.. gone.Where(id => !gone.Exists(other => other.Name.Parts.Count < id.Name.Parts.Count && context.Names.Equals(other.Name, id.Name.Parent)))];
    }

    /// <summary>The kinds of evidence for a kind of thing.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The conditions that ask for it; none for what nobody uses by name.</returns>
    public static IReadOnlyList<ConditionKind> EvidenceOf(ElementKind kind) => kind switch
    {
        ElementKind.Table => [ConditionKind.Modules, ConditionKind.Queries, ConditionKind.IndexUsage],
        ElementKind.Column or ElementKind.View or ElementKind.Procedure or ElementKind.Function or ElementKind.Sequence or ElementKind.Synonym =>
            [ConditionKind.Modules, ConditionKind.Queries],
        ElementKind.Index => [ConditionKind.IndexUsage],
        _ => [],
    };
}

using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>
/// Plans numbered procedures, which share a name and are dropped together: none can be dropped alone, so a group comes and goes as one, and what would add or
/// drop one of a group that stays is refused, because its undo or the drop itself cannot be had. Source: Microsoft Learn, CREATE PROCEDURE and DROP PROCEDURE.
/// </summary>
internal static class ProcedureGroups
{
    private const string NotAlone = "A numbered procedure cannot be dropped without the others of its group";

    /// <summary>What takes the place of a plain creation.</summary>
    /// <param name="procedure">The new procedure.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups; null where the procedure is not numbered and has no numbered ones with it.</returns>
    public static IReadOnlyList<OperationGroup>? InsteadOfCreation(Procedure procedure, PlanningContext context)
    {
        if (procedure.Number is not null)
        {
            return context.AddedIds.Contains(First(procedure)) ? [] : [Refusals.RefuseCreation(procedure, $"{NotAlone}, so that adding it could not be taken back.")];
        }

        var numbered = Numbered(procedure, context.Desired.Model, context);
        if (numbered.Count == 0)
        {
            return null;
        }

        return numbered.All(other => HasSettingsOf(other, procedure))
            ? [new OperationGroup(Phase.Expand, ModuleOperations.Create(procedure) with { Numbered = numbered })]
            : [Refusals.RefuseCreation(procedure, "The procedures of its group are created under different settings of ANSI_NULLS or QUOTED_IDENTIFIER.")];
    }

    /// <summary>What takes the place of a plain drop.</summary>
    /// <param name="procedure">The procedure as it stands.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The groups; null where the procedure is not numbered and has no numbered ones with it.</returns>
    public static IReadOnlyList<OperationGroup>? InsteadOfDrop(Procedure procedure, PlanningContext context)
    {
        if (procedure.Number is not null)
        {
            return context.DroppedIds.Contains(First(procedure)) ? [] : [Refuse(procedure, $"{NotAlone}.")];
        }

        var numbered = Numbered(procedure, context.Current.Model, context);
        if (numbered.Count == 0)
        {
            return null;
        }

        return numbered.All(other => HasSettingsOf(other, procedure))
            ? [new OperationGroup(Phase.Contract, ModuleOperations.Drop(procedure) with { Numbered = numbered })]
            : [Refuse(procedure, "The procedures of its group stand under different settings of ANSI_NULLS or QUOTED_IDENTIFIER.")];
    }

    private static OperationGroup Refuse(Procedure procedure, string reason) =>
        new(Phase.Contract, new RefuseChange(procedure.Id, reason) { Impact = Impact.None, Surplus = procedure });

    private static ElementId First(Procedure procedure) => new(ElementKind.Procedure, procedure.Name);

    private static bool HasSettingsOf(Procedure one, Procedure other) =>
        one.Definition.AnsiNulls == other.Definition.AnsiNulls && one.Definition.QuotedIdentifier == other.Definition.QuotedIdentifier;

    private static ValueList<Procedure> Numbered(Procedure procedure, DatabaseModel model, PlanningContext context) =>
        context.NumberedIn(model)[procedure.Name].OrderBy(other => other.Number).ToValueList();
}

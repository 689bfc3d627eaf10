using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>
/// A phase is taken back last operation first, but for modules: an old text comes back when what it names has come back under its old name and in its old form,
/// and a view is refreshed when its columns are as they were.
/// </summary>
internal static class UndoOrder
{
    /// <summary>Tells of each operation what must be undone before it.</summary>
    /// <param name="operations">The operations of all phases, in order.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operations with <see cref="PlannedOperation.UndoAfter"/>.</returns>
    public static ValueList<PlannedOperation> Apply(IReadOnlyList<PlannedOperation> operations, PlanningContext context) =>
        operations.GroupBy(operation => operation.Phase).SelectMany(phase => Apply([.. phase], context)).ToValueList();

    private static IEnumerable<PlannedOperation> Apply(PlannedOperation[] phase, PlanningContext context)
    {
        var places = Enumerable.Range(0, phase.Length).ToLookup(place => phase[place].Operation.Target.Name, context.Names);
        IEnumerable<int> At(SqlName name) => places[name].SelectMany(place => FirstHalf(phase[place].Operation) is { } half ? places[half].Prepend(place) : [place]);
        return phase.Select((planned, place) => planned with
        {
            UndoAfter =
            [
                .. Uses(planned.Operation, context).SelectMany(At)
                    .Where(earlier => earlier < place && Waits(planned.Operation, phase[earlier].Operation))
                    .Distinct().Order().Select(earlier => phase[earlier].Id),
            ],
        });
    }

    // A move under another name has two halves; between them the thing bears a name that no text knows.
    private static SqlName? FirstHalf(Operation operation) => operation is RenameElement { From.Name: var name } ? name : null;

    // The new text of what is schema-bound must go before anything under it can change; its old text never waits, for it is dropped and created where names change.
    private static IEnumerable<SqlName> Uses(Operation operation, PlanningContext context) => operation switch
    {
        AlterModule { Desired.IsSchemaBound: false } => WithOwners(context.Current.Dependencies.UsesOf(operation.Target)),
        RefreshModule => WithOwners(context.Current.Dependencies.UsesOf(operation.Target).Concat(context.Desired.Dependencies.UsesOf(operation.Target))),
        _ => [],
    };

    private static bool Waits(Operation operation, Operation earlier) => earlier switch
    {
        RenameElement or MoveToSchema => true,
        AlterModule or DropModule or CreateModule => (earlier.Before ?? earlier.After) is View or Function && earlier.Target != operation.Target,
        AddColumn or AlterColumn or DropColumn or RefreshModule => operation is RefreshModule,
        _ => false,
    };

    private static IEnumerable<SqlName> WithOwners(IEnumerable<SqlName> names)
    {
        foreach (var name in names)
        {
            yield return name;
            if (name.Parts.Count > 2)
            {
                yield return name.Parent;
            }
        }
    }
}

using System.Diagnostics;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Takes dependants away before a change and puts them back, as they are to be, afterwards.</summary>
internal static class DependentMoves
{
    /// <summary>A group with its dependants out of the way.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="core">The change.</param>
    /// <param name="dependents">The dependants as they stand.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static OperationGroup Around(Phase phase, Operation core, IReadOnlyList<Element> dependents, PlanningContext context) =>
        Around(phase, [core], dependents, context);

    /// <summary>A group with its dependants out of the way.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="core">The change.</param>
    /// <param name="dependents">The dependants as they stand.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The group.</returns>
    public static OperationGroup Around(Phase phase, IReadOnlyList<Operation> core, IReadOnlyList<Element> dependents, PlanningContext context) => new(phase, core)
    {
        Before = [.. dependents.Select(Remove)],
        After = [.. dependents.Select(context.DesiredOf).OfType<Element>().SelectMany(element => PutBack(element, context))],
    };

    /// <summary>Takes a dependant away.</summary>
    /// <param name="element">The dependant as it stands.</param>
    /// <returns>The operation.</returns>
    public static Operation Remove(Element element) => element switch
    {
        Constraint constraint => new DropConstraint(constraint),
        TableIndex index => new DropIndex(index),
        Column column => ComputedColumns.Drop(column),
        OpaqueObject statistics => StatementKinds.Drop(statistics),
        _ => throw new UnreachableException(),
    };

    /// <summary>Puts a dependant back.</summary>
    /// <param name="element">The dependant as it is to be.</param>
    /// <param name="context">What the planner knows.</param>
    /// <returns>The operations.</returns>
    public static IEnumerable<Operation> PutBack(Element element, PlanningContext context) => element switch
    {
        ForeignKey or CheckConstraint => CheckedConstraints.Add((Constraint)element),
        KeyConstraint key => [IndexOperations.AddKey(key)],
        DefaultConstraint value => [new AddConstraint(value)],
        TableIndex index => [IndexOperations.Create(index, context)],
        Column column => [ComputedColumns.Add(column)],
        OpaqueObject statistics => [StatementKinds.Create(statistics)],
        _ => throw new UnreachableException(),
    };
}

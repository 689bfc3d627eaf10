using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Gates.Rules.Locking;

/// <summary>Finds the constraints whose existing rows are read under a lock.</summary>
internal static class ConstraintScans
{
    /// <summary>The constraints of one type that are validated on tables that stand already.</summary>
    /// <typeparam name="T">The type of constraint.</typeparam>
    /// <param name="context">The context.</param>
    /// <returns>The constraints, each once.</returns>
    public static IEnumerable<T> Of<T>(GateContext context)
        where T : Constraint =>
        context.MadeOperations()
            .Select(Scanned)
            .OfType<T>()
            .Where(constraint => context.Stands(constraint.Table))
            .DistinctBy(constraint => constraint.Id, context.Names());

    private static Constraint? Scanned(Operation operation) => operation switch
    {
        AddConstraint { WithoutCheck: false } add => add.Constraint,
        ValidateConstraint validate => validate.Constraint,
        _ => null,
    };
}

using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning.Strategies;

/// <summary>Foreign keys and checks, which are added without a look at the rows and validated apart.</summary>
internal static class CheckedConstraints
{
    /// <summary>Adds a constraint WITH NOCHECK and validates it in a transaction of its own. Source: Microsoft Learn, ALTER TABLE, "WITH CHECK | WITH NOCHECK".</summary>
    /// <param name="constraint">The constraint.</param>
    /// <returns>The operations in order; a constraint that is to be switched off is added so and not validated.</returns>
    public static IReadOnlyList<Operation> Add(Constraint constraint)
    {
        var add = new AddConstraint(constraint) { WithoutCheck = true };
        return IsDisabled(constraint)
            ? [add]
            : [add, new ValidateConstraint(constraint) { Impact = Impact.Scan with { Note = "Every row is read under a Sch-M lock." } }];
    }

    /// <summary>Whether a constraint is switched off.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDisabled(Constraint constraint) => constraint is ForeignKey { IsDisabled: true } or CheckConstraint { IsDisabled: true };
}

using MigrationOps.Comparison;
using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Planning;

/// <summary>Notes in the register of SqlPackage what the plan has renamed.</summary>
internal static class RefactorRegistration
{
    /// <summary>The registration that a plan needs.</summary>
    /// <param name="steps">What became of the entries of the refactor log.</param>
    /// <returns>A group, or none where the plan follows no entry that has a key.</returns>
    public static IEnumerable<OperationGroup> Plan(IEnumerable<RefactorStep> steps)
    {
        var keys = steps.Where(step => step.Outcome is RefactorOutcome.Applied or RefactorOutcome.Replaced or RefactorOutcome.Recreated)
            .Select(step => Guid.TryParse(step.Entry.Key, out var key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .Distinct()
            .ToValueList();
        return keys.Count == 0 ? [] : [new OperationGroup(Phase.Contract, new RegisterRefactoring(keys) { Impact = Impact.None })];
    }
}

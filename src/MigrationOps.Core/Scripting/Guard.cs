namespace MigrationOps.Scripting;

/// <summary>
/// The two states that a step knows, as T-SQL predicates over the catalog. Before: do it. After: skip it. Anything else: stop and say so.
/// </summary>
/// <param name="Before">True where the step has not run.</param>
/// <param name="After">True where the step has run.</param>
public sealed record Guard(string Before, string After)
{
    /// <summary>The guard of a change between two states. Where the catalog cannot tell them apart the step is done each time: such a step changes nothing twice.</summary>
    /// <param name="before">True where the step has not run.</param>
    /// <param name="after">True where the step has run.</param>
    /// <returns>The guard.</returns>
    public static Guard Between(string before, string after) => before == after ? new Guard(before, "1 = 0") : new Guard(before, after);
}

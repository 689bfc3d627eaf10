namespace MigrationOps.TransactSql.Rehearsal.Evaluation.Functions;

/// <summary>A function of T-SQL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fewest">The fewest arguments.</param>
/// <param name="Most">The most arguments.</param>
/// <param name="Evaluate">What it gives.</param>
internal sealed record FunctionDefinition(string Name, int Fewest, int Most, Func<FunctionArguments, SqlValue> Evaluate)
{
    /// <summary>Whether it looks at NULL and undecided arguments itself; else it gives NULL for NULL.</summary>
    public bool TakesNull { get; init; }
}

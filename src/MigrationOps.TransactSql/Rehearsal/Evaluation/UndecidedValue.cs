namespace MigrationOps.TransactSql.Rehearsal.Evaluation;

/// <summary>A value that depends on rows of user tables, on the clock or on the server, so that nobody can say it offline. What is made of it is undecided too.</summary>
/// <param name="Why">What it depends on.</param>
internal sealed record UndecidedValue(string Why) : SqlValue
{
    /// <summary>Whether it is a statement that the catalog or the books of MigrationOps keep, which says of an archive or what comes out of it who may use it and how it is classified.</summary>
    public bool IsKeptStatement { get; init; }
}

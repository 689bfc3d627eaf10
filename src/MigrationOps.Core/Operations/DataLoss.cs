namespace MigrationOps.Operations;

/// <summary>What an operation destroys.</summary>
/// <param name="What">The data, in one sentence with the reason.</param>
/// <param name="IsCertain">Whether it is lost whatever the rows hold; otherwise only rows that do not fit lose.</param>
public sealed record DataLoss(string What, bool IsCertain);

namespace MigrationOps.Workflows;

/// <summary>The word that stands for a database without objects.</summary>
public static class EmptyDatabase
{
    /// <summary>What a first deployment names as its current database.</summary>
    public const string Word = "empty";
}

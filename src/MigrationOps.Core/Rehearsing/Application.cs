namespace MigrationOps.Rehearsing;

/// <summary>Which release of an application is meant, where two run at once.</summary>
public enum Application
{
    /// <summary>The one that knows the current database.</summary>
    Old,

    /// <summary>The one that knows the desired database.</summary>
    New,
}

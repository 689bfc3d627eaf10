namespace MigrationOps.Model;

/// <summary>Why an object is left to whoever administers the server.</summary>
public enum AdministeredReason
{
    /// <summary>It is a place where data is stored.</summary>
    Storage,

    /// <summary>It is an option of the whole database.</summary>
    Option,

    /// <summary>It belongs to the server.</summary>
    Server,

    /// <summary>It holds a secret.</summary>
    Secret,
}

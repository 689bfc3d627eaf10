namespace MigrationOps.Policy;

/// <summary>What a team decided about the archives of what its plans drop.</summary>
public sealed record ArchivePolicy
{
    /// <summary>How long an archive is kept where nobody decided, in days.</summary>
    public const int DefaultDays = 30;

    /// <summary>Nothing is archived: for the plan of a script that somebody else wrote.</summary>
    public static ArchivePolicy None { get; } = new() { Tables = false, Columns = false };

    /// <summary>How many days an archive is kept.</summary>
    public int Days { get; init; } = DefaultDays;

    /// <summary>Whether a dropped table is moved into the archive instead.</summary>
    public bool Tables { get; init; } = true;

    /// <summary>Whether the values of a dropped column are copied first.</summary>
    public bool Columns { get; init; } = true;
}

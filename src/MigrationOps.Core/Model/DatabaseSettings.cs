namespace MigrationOps.Model;

/// <summary>What holds for the whole database.</summary>
public sealed record DatabaseSettings
{
    /// <summary>The server version that the source is written for.</summary>
    public required SqlPlatform Platform { get; init; }

    /// <summary>The collation of the database, such as <c>SQL_Latin1_General_CP1_CI_AS</c>; null where the source does not state one.</summary>
    public string? Collation { get; init; }

    /// <summary>Whether names that differ only in letter case are different names.</summary>
    public bool HasCaseSensitiveNames { get; init; }

    /// <summary>The comparer that follows <see cref="HasCaseSensitiveNames"/>.</summary>
    public NameComparer Names => HasCaseSensitiveNames ? NameComparer.CaseSensitive : NameComparer.CaseInsensitive;
}

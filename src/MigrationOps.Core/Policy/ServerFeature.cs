using MigrationOps.Model;

namespace MigrationOps.Policy;

/// <summary>Something that a server can do or not: one row of the table of versions and editions.</summary>
/// <param name="Name">What it is, in T-SQL's words where there are some.</param>
/// <param name="Since">The first major version that has it, 2016 SP1 where all supported versions do.</param>
/// <param name="Source">Where that is written.</param>
public sealed record ServerFeature(string Name, int Since, string Source)
{
    /// <summary>Whether only Enterprise, Developer and Azure have it.</summary>
    public bool IsOfEnterpriseClass { get; init; }

    /// <summary>The editions that lack it in any version.</summary>
    public ValueList<ServerEdition> MissingOn { get; init; } = [];

    /// <summary>The first major version that has it for a database with change data capture too; null where that makes no difference.</summary>
    public int? SinceWithCapture { get; init; }

    /// <summary>What it spares, as the end of a sentence that begins with "With it".</summary>
    public required string Spares { get; init; }

    /// <summary>Whether a server has it.</summary>
    /// <param name="server">The server.</param>
    /// <returns>Whether it does.</returns>
    public bool IsOn(TargetServer server) =>
        !MissingOn.Contains(server.Edition)
        && (server.IsEnterpriseClass || !IsOfEnterpriseClass)
        && (server.IsAzure || server.MajorVersion >= Since)
        && (SinceWithCapture is null || server.Captured.Count == 0 || server.MajorVersion >= SinceWithCapture);

    /// <summary>What the stated server and a better one make of it, in one sentence.</summary>
    /// <param name="server">The server.</param>
    /// <returns>The sentence.</returns>
    public string On(TargetServer server)
    {
        if (IsOn(server))
        {
            return $"{server.Words} has {Name}, which {Spares}.";
        }

        var because = SinceWithCapture is not null && server.Captured.Count > 0 && (this with { SinceWithCapture = null }).IsOn(server) ? ", because of change data capture" : string.Empty;
        return $"{server.Words} has no {Name}{because}; {Owners()} has, which {Spares}.";
    }

    /// <summary>Who has it.</summary>
    /// <returns>Such as <c>Enterprise edition (2019 and later) or Azure SQL</c>.</returns>
    public string Owners()
    {
        var edition = IsOfEnterpriseClass ? "Enterprise edition" : "every edition";
        var version = Since > TargetServer.OldestVersion ? $" ({TargetServer.VersionWords(Since)} and later)" : string.Empty;
        return MissingOn.Contains(ServerEdition.AzureSqlDatabase) ? $"{edition}{version}" : $"{edition}{version} or Azure SQL";
    }
}

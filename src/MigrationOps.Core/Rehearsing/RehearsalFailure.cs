namespace MigrationOps.Rehearsing;

/// <summary>A run that did not end where it must.</summary>
public sealed record RehearsalFailure
{
    /// <summary>What went wrong.</summary>
    public required RehearsalFailureKind Kind { get; init; }

    /// <summary>The name of the script, such as <c>expand.deploy.sql</c>.</summary>
    public required string Script { get; init; }

    /// <summary>Which run of it.</summary>
    public required RehearsalRun Run { get; init; }

    /// <summary>The step before which the session was broken; null where it was not.</summary>
    public string? BrokenBefore { get; init; }

    /// <summary>The id of the step in the plan; null where it is no single one.</summary>
    public string? Step { get; init; }

    /// <summary>The first words of the statement; null where the script ran to its end.</summary>
    public string? Statement { get; init; }

    /// <summary>The line of the script, from 1; 0 where the script ran to its end.</summary>
    public int Line { get; init; }

    /// <summary>What differs, or what the server would say.</summary>
    public required string Difference { get; init; }
}

using MigrationOps.Model;

namespace MigrationOps.Rehearsing;

/// <summary>What the run of a script that somebody else wrote has shown.</summary>
public sealed record ScriptReport
{
    /// <summary>The script: its path, or that of the first of several.</summary>
    public required string Script { get; init; }

    /// <summary>What it does to rows that were there before it, in its order.</summary>
    public ValueList<ScriptDanger> Dangers { get; init; } = [];

    /// <summary>Why it cannot become a plan, in its order; none where it can.</summary>
    public ValueList<ScriptProblem> Problems { get; init; } = [];

    /// <summary>In what the database behind it differs from the desired one; null where it does not, or where none was named.</summary>
    public string? Difference { get; init; }

    /// <summary>Whether a plan is asked for. Where the script is only looked at, it does no harm that it cannot become one.</summary>
    public bool Wraps { get; init; } = true;
}

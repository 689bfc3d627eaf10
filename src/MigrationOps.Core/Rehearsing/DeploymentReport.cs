using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Rehearsing;

/// <summary>What the rehearsal of a deployment script has shown.</summary>
public sealed record DeploymentReport
{
    /// <summary>The script.</summary>
    public required DeploymentScript Script { get; init; }

    /// <summary>The phase before which a pre-deployment script runs and behind which a post-deployment script runs.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Why it runs there, in full sentences.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it ran there to its end twice and the second run left the schema as it was.</summary>
    public required bool IsProven { get; init; }

    /// <summary>The SQLCMD variables that it uses, in ordinal order.</summary>
    public ValueList<string> Variables { get; init; } = [];

    /// <summary>What is wrong with it, in its order.</summary>
    public ValueList<DeploymentFault> Faults { get; init; } = [];

    /// <summary>What was taken for granted because rows or the server decide it.</summary>
    public ValueList<string> Remarks { get; init; } = [];
}

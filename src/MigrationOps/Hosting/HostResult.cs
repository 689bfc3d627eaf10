using MigrationOps.Model;
using MigrationOps.Scripting;

namespace MigrationOps.Hosting;

/// <summary>What a job came to, as a host tells it.</summary>
public sealed record HostResult
{
    /// <summary>The job is done and the gate is open, or findings are only reported.</summary>
    public const int Succeeded = 0;

    /// <summary>The gate is blocked; nothing was executed, no scripts are written.</summary>
    public const int Blocked = 1;

    /// <summary>No plan could be made; nothing was written.</summary>
    public const int Failed = 2;

    /// <summary>The exit code: <see cref="Succeeded"/>, <see cref="Blocked"/> or <see cref="Failed"/>.</summary>
    public required int ExitCode { get; init; }

    /// <summary>What the host tells, in order.</summary>
    public required ValueList<HostMessage> Messages { get; init; }

    /// <summary>The plan; null where none could be made.</summary>
    public PlanDocument? Plan { get; init; }

    /// <summary>The absolute path of the output folder; null where nothing was written.</summary>
    public string? OutputPath { get; init; }

    /// <summary>The absolute path of the <c>plan.json</c> that was written; null where none was.</summary>
    public string? PlanPath => Files.Count > 0 ? Files[0] : null;

    /// <summary>The rules that were asked for.</summary>
    public ValueList<RuleEntry> Rules { get; init; } = [];

    /// <summary>The absolute path of the DACPAC that was written; null where none was.</summary>
    public string? PackagePath { get; init; }

    /// <summary>The files that were written, by absolute path, the plan first.</summary>
    public ValueList<string> Files { get; init; } = [];
}

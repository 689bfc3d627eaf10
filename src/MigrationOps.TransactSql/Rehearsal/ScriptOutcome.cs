using MigrationOps.Model;
using MigrationOps.Rehearsing;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What a run of a script came to.</summary>
public sealed record ScriptOutcome
{
    /// <summary>The database when the script had ended or stopped and its session was closed; what an open transaction had changed is rolled back.</summary>
    public required DatabaseModel Model { get; init; }

    /// <summary>The batches that were begun, in order; a batch that GO repeats is there once for each time.</summary>
    public required ValueList<BatchOutcome> Batches { get; init; }

    /// <summary>What stopped the script; null where it ran to its end without an error.</summary>
    public ScriptStop? Stop { get; init; }

    /// <summary>How many statements were executed; control of flow and settings are not counted.</summary>
    public required int Statements { get; init; }

    /// <summary>What was assumed because rows or the server decide about it.</summary>
    public ValueList<ScriptRemark> Remarks { get; init; } = [];

    /// <summary>What the script does to rows that were there before it.</summary>
    public ValueList<ScriptDanger> Dangers { get; init; } = [];

    /// <summary>How many statements changed the database.</summary>
    public int Changes => Batches.Sum(batch => batch.Changes);
}

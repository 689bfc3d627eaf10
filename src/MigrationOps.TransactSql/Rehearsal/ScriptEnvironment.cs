using MigrationOps.Model;
using MigrationOps.Policy;
using MigrationOps.Scripting;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>What a script may ask of the server and of the session that it runs in.</summary>
public sealed record ScriptEnvironment
{
    /// <summary>The name of the database; a script that sets the SQLCMD variable DatabaseName chooses it itself.</summary>
    public Identifier DatabaseName { get; init; } = new("Database");

    /// <summary>The server.</summary>
    public required TargetServer Target { get; init; }

    /// <summary>Whether full-text search is installed; null where that is not known. Azure SQL always has it.</summary>
    public bool? HasFullTextSearch { get; init; }

    /// <summary>Whether the database is read-only.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The session settings at the start.</summary>
    public SessionSettings Settings { get; init; } = SessionSettings.On;
}

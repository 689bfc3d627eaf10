using MigrationOps.Model;

namespace MigrationOps.Scripting;

/// <summary>One batch of a script.</summary>
/// <param name="Text">Its text, ended by GO.</param>
public sealed record ScriptBatch(string Text)
{
    /// <summary>The id of the step that it makes or takes back; null for a batch that opens, closes or switches the session.</summary>
    public string? Step { get; init; }

    /// <summary>Whether its step stands in a transaction.</summary>
    public bool IsInTransaction { get; init; }

    /// <summary>How many questions about rows stop its step before anything is changed.</summary>
    public int RowChecks { get; init; }

    /// <summary>What brings any session to where the batch of a step begins: settings, ticket and open transaction. Empty for other batches.</summary>
    public string Entry { get; init; } = string.Empty;

    /// <summary>The texts that the batch of a step is made of, as they are before anything in them is escaped for command lines.</summary>
    public ValueList<string> Sources { get; init; } = [];
}

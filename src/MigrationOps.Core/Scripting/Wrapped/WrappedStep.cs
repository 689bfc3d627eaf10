using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Scripting.Wrapped;

/// <summary>A step of a script that somebody else wrote, with what was found out about it.</summary>
public sealed record WrappedStep
{
    /// <summary>The phase in which it runs.</summary>
    public required Phase Phase { get; init; }

    /// <summary>What it does, in one word: the name of the operation where it is like one, else <c>RunStatements</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is done to.</summary>
    public required ElementId Target { get; init; }

    /// <summary>What it does to those who work on the table.</summary>
    public required Impact Impact { get; init; }

    /// <summary>How it is undone, in one sentence.</summary>
    public required string Undo { get; init; }

    /// <summary>What it destroys; null for nothing.</summary>
    public string? Loss { get; init; }

    /// <summary>The statements.</summary>
    public required StepText Text { get; init; }

    /// <summary>What takes them back; null where nothing needs to be taken back.</summary>
    public StepText? UndoText { get; init; }
}

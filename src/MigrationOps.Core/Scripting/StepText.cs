namespace MigrationOps.Scripting;

/// <summary>What a writer makes of an operation, or of a part of one: T-SQL that can stand inside <c>IF ... BEGIN ... END</c>.</summary>
public sealed record StepText
{
    /// <summary>The statements, each ended by <c>;</c>. What must be first in its batch, or names columns that may be gone, is executed as a string.</summary>
    public required string Sql { get; init; }

    /// <summary>When to do it and when to skip it.</summary>
    public required Guard Guard { get; init; }

    /// <summary>How it is committed.</summary>
    public SegmentKind Segment { get; init; }

    /// <summary>The session settings that the statements need, where they are not ON.</summary>
    public SessionSettings Settings { get; init; } = SessionSettings.On;

    /// <summary>How many questions about rows stop the statements, one after the other, before they change anything.</summary>
    public int RowChecks { get; init; }
}

namespace MigrationOps.Scripting;

/// <summary>One step of a written plan: the only source of what scripts and the executor run.</summary>
public sealed record StepDocument
{
    /// <summary>Its id in the plan: that of the operation and its number in it.</summary>
    public required string Id { get; init; }

    /// <summary>The statements.</summary>
    public required string Sql { get; init; }

    /// <summary>When to do it and when to skip it.</summary>
    public required Guard Guard { get; init; }

    /// <summary>The statements that take it back; null where nothing needs to be taken back.</summary>
    public string? UndoSql { get; init; }

    /// <summary>When to take it back and when to skip that; null where there is no <see cref="UndoSql"/>.</summary>
    public Guard? UndoGuard { get; init; }

    /// <summary>The number of its segment in the phase, from 1.</summary>
    public required int Segment { get; init; }

    /// <summary>How the segment is committed.</summary>
    public required SegmentKind SegmentKind { get; init; }

    /// <summary>How the segment is committed when it is taken back.</summary>
    public SegmentKind UndoSegmentKind { get; init; }

    /// <summary>The session settings that the statements need.</summary>
    public SessionSettings Settings { get; init; } = SessionSettings.On;

    /// <summary>The session settings that the undo needs.</summary>
    public SessionSettings UndoSettings { get; init; } = SessionSettings.On;

    /// <summary>How many questions about rows stop the statements, one after the other, before they change anything.</summary>
    public int RowChecks { get; init; }

    /// <summary>How many questions about rows stop the undo, one after the other, before it changes anything.</summary>
    public int UndoRowChecks { get; init; }
}

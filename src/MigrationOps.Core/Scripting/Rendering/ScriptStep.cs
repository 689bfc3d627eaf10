namespace MigrationOps.Scripting.Rendering;

/// <summary>A step as one script runs it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Id">The id of the step.</param>
/// <param name="Sql">The statements.</param>
/// <param name="Guard">When to do it and when to skip it.</param>
internal sealed record ScriptStep(OperationDocument Operation, string Id, string Sql, Guard Guard)
{
    /// <summary>How it is committed.</summary>
    public required SegmentKind Kind { get; init; }

    /// <summary>The session settings that the statements need.</summary>
    public required SessionSettings Settings { get; init; }

    /// <summary>The number of its segment.</summary>
    public required int Segment { get; init; }

    /// <summary>How many questions about rows stop the statements before they change anything.</summary>
    public required int RowChecks { get; init; }
}

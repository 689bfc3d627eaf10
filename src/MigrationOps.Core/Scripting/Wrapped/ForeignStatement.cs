namespace MigrationOps.Scripting.Wrapped;

/// <summary>A statement that somebody else wrote.</summary>
/// <param name="Text">The statement; of a procedure call what stands behind EXECUTE.</param>
/// <param name="Form">How it stands in a step.</param>
/// <param name="Batch">The number of its batch: texts of one batch stay together, for they share variables.</param>
public sealed record ForeignStatement(string Text, ForeignForm Form, int Batch)
{
    /// <summary>Whether it looks at rows and may report an error after which it goes on, so that somebody has to ask for the error.</summary>
    public bool IsCheck { get; init; }
}

namespace MigrationOps.Operations;

/// <summary>A kind of object that is scripted by the statement that creates it.</summary>
/// <param name="TypeName">The kind in the words of the DACPAC format.</param>
public sealed record StatementKind(string TypeName)
{
    /// <summary>What its creation does to those who work on the table.</summary>
    public Impact CreateImpact { get; init; } = Impact.None;

    /// <summary>What its drop does to those who work on the table.</summary>
    public Impact DropImpact { get; init; } = Impact.None;

    /// <summary>What goes with it when it is dropped, in one sentence; null for nothing that its creation does not bring back.</summary>
    public string? Loss { get; init; }

    /// <summary>Why a changed one is not dropped and created anew.</summary>
    public string ChangeReason { get; init; } = "It cannot be altered, and to drop it and create it anew is left to whoever knows what uses it meanwhile.";
}

using MigrationOps.Model;

namespace MigrationOps.Rehearsing;

/// <summary>Something that a script does to rows that were there before it, found without knowing the rows.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Subject">The table or column.</param>
/// <param name="Location">The statement.</param>
/// <param name="Statement">Its first words.</param>
public sealed record ScriptDanger(ScriptDangerKind Kind, ElementId Subject, SourceLocation Location, string Statement);

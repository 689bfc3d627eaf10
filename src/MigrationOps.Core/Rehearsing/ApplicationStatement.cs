using MigrationOps.Model;
using MigrationOps.Operations;

namespace MigrationOps.Rehearsing;

/// <summary>A statement as an application may send it, derived from the database that it knows, and what becomes of it phase by phase.</summary>
public sealed record ApplicationStatement
{
    /// <summary>The application.</summary>
    public required Application Application { get; init; }

    /// <summary>The name of the table, view or procedure.</summary>
    public required string Object { get; init; }

    /// <summary>What kind of object it is.</summary>
    public required ElementKind ObjectKind { get; init; }

    /// <summary>How it is used.</summary>
    public required ApplicationUse Use { get; init; }

    /// <summary>The statement. What is a parameter may be any value that the application's own database takes.</summary>
    public required string Sql { get; init; }

    /// <summary>What becomes of it behind each phase, in order.</summary>
    public ValueList<StatementVerdict> Verdicts { get; init; } = [];

    /// <summary>The first phase behind which it is refused; null where it always is accepted.</summary>
    /// <returns>The phase.</returns>
    public StatementVerdict? FirstRefusal() => Verdicts.FirstOrDefault(verdict => !verdict.IsAccepted);

    /// <summary>Whether it is refused behind a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The verdict; null where it is accepted.</returns>
    public StatementVerdict? RefusalBehind(Phase phase) => Verdicts.FirstOrDefault(verdict => verdict.Phase == phase && !verdict.IsAccepted);
}

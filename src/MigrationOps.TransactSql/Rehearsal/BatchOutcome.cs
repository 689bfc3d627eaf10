using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>One batch of a run.</summary>
/// <param name="Number">Its number in the run, from 1.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Before">What would stay of the database if the session broke just before the batch.</param>
/// <param name="Statements">How many statements it executed.</param>
/// <param name="Changes">How many of them changed the database.</param>
public sealed record BatchOutcome(int Number, SourceLocation Start, DatabaseModel Before, int Statements, int Changes)
{
    /// <summary>The database just before the batch as its session saw it, with what an open transaction had changed.</summary>
    internal DatabaseModel Inside { get; init; } = Before;

    /// <summary>How many statements worked on the schema or on rows of the database, with or without a change.</summary>
    internal int Works { get; init; }

    /// <summary>How many of them did while no transaction was open.</summary>
    internal int LoneWorks { get; init; }
}

using MigrationOps.Model;

namespace MigrationOps.TransactSql.Rehearsal;

/// <summary>An error that the server raises.</summary>
/// <param name="Number">Its number; 50000 and above where the script raised it.</param>
/// <param name="Message">Its text.</param>
/// <param name="Location">The statement.</param>
/// <param name="Statement">The first words of the statement.</param>
internal sealed record ServerError(int Number, string Message, SourceLocation Location, string Statement)
{
    /// <summary>The severity; from 11 on it is an error.</summary>
    public int Severity { get; init; } = 16;

    /// <summary>The state.</summary>
    public int State { get; init; } = 1;

    /// <summary>Whether the script raised it itself.</summary>
    public bool IsThrown { get; init; }

    /// <summary>Whether TRY at the same level cannot catch it: names that do not resolve. Source: Microsoft Learn, TRY...CATCH.</summary>
    public bool PassesTry { get; init; }
}

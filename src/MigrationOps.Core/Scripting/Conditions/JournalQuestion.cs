using MigrationOps.Planning.Conditions;
using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Conditions;

/// <summary>Counts the phases that have not finished, were taken back since, or finished too short a time ago.</summary>
internal static class JournalQuestion
{
    /// <summary>The question.</summary>
    /// <param name="condition">The condition, with the fingerprint of its plan.</param>
    /// <returns>The statement.</returns>
    public static string Of(ContractCondition condition)
    {
        var first = condition.Phases[0];
        var rows = condition.Phases.Select(phase =>
            $"({Literal.Text(phase + ".deploy")}, {Literal.Text(phase + ".rollback")}, {Literal.Number(phase == first ? condition.Days : 0)})");
        var fingerprint = Literal.Text(condition.Fingerprint ?? string.Empty);
        return $"""
            SELECT @uses = COUNT_BIG(*)
            FROM (VALUES {string.Join(", ", rows)}) AS s ([Script], [Back], [Days])
            WHERE NOT EXISTS (
                SELECT *
                FROM {Quote.Name(Books.PhaseRun)} AS r
                WHERE r.[Fingerprint] = {fingerprint}
                AND r.[Script] = s.[Script]
                AND r.[FinishedUtc] <= DATEADD(DAY, -s.[Days], SYSUTCDATETIME())
                AND NOT EXISTS (SELECT * FROM {Quote.Name(Books.PhaseRun)} AS b WHERE b.[Fingerprint] = {fingerprint} AND b.[Script] = s.[Back] AND b.[RunId] > r.[RunId])
            );
            """;
    }
}

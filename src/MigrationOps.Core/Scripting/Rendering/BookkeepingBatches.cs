using MigrationOps.Scripting.Bookkeeping;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>What a script writes into the books of the database at its start and its end.</summary>
internal static class BookkeepingBatches
{
    private const string Server = "CONVERT(nvarchar(128), ISNULL(SERVERPROPERTY(N'ServerName'), N''))";

    /// <summary>Creates what is not there yet, and notes that the script has begun.</summary>
    /// <param name="script">The script.</param>
    /// <returns>The batch.</returns>
    public static string Opening(ScriptPlan script) => $"""
        -- The books: created by whichever script comes first.
        {TicketText.Check(script.Ticket(script.FirstBatch), inTransaction: false)}
        BEGIN TRANSACTION;
        {SqlText.Execute(Books.Creation)}
        {SqlText.Execute(Begin(script))}
        COMMIT TRANSACTION;
        {TicketText.Set(script.Ticket(script.FirstBatch + 1))}
        GO

        """;

    /// <summary>Notes that the script has finished.</summary>
    /// <param name="script">The script.</param>
    /// <returns>The statement.</returns>
    public static string Closing(ScriptPlan script) => SqlText.Execute(
        $"UPDATE {Quote.Name(Books.PhaseRun)} SET [FinishedUtc] = SYSUTCDATETIME() WHERE [Fingerprint] = {Literal.Text(script.Plan.Fingerprint)} AND [Script] = {Literal.Text(script.Name)} AND [FinishedUtc] IS NULL;");

    private static string Begin(ScriptPlan script) => $"""
        INSERT INTO {Quote.Name(Books.PhaseRun)} ([Fingerprint], [Script], [ServerName], [DatabaseName], [StartedUtc], [StartedBy])
        VALUES ({Literal.Text(script.Plan.Fingerprint)}, {Literal.Text(script.Name)}, {Server}, DB_NAME(), SYSUTCDATETIME(), ORIGINAL_LOGIN());
        """;
}

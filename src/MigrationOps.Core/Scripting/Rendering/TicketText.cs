using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>The ticket in the session context: the proof that the batch before has finished. It outlives batches and no session.</summary>
internal static class TicketText
{
    /// <summary>Takes the ticket away.</summary>
    public const string Clear = "EXEC sys.sp_set_session_context @key = N'MigrationOps', @value = NULL;";

    /// <summary>Moves the ticket on.</summary>
    /// <param name="ticket">The new value.</param>
    /// <returns>The statement.</returns>
    public static string Set(string ticket) => $"EXEC sys.sp_set_session_context @key = N'{SessionBatches.Key}', @value = {Literal.Text(ticket)};";

    /// <summary>Stops unless the batch before has finished.</summary>
    /// <param name="ticket">The value that it left.</param>
    /// <param name="inTransaction">Whether it left a transaction open for this one.</param>
    /// <returns>The statements.</returns>
    public static string Check(string ticket, bool inTransaction) => $"""
        IF ISNULL(CONVERT(nvarchar(128), SESSION_CONTEXT(N'{SessionBatches.Key}')), N'') <> {Literal.Text(ticket)} OR @@TRANCOUNT <> {Literal.Bit(inTransaction)}
        BEGIN
            {SqlText.Throw(ScriptError.BatchBeforeFailed, "The batch before this one did not finish. Nothing of this batch was run. Mend the cause, then run the whole script again.")}
        END;
        """;
}

using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Rendering;

/// <summary>What brings a session as far as a batch, so that the batch can be run alone.</summary>
internal static class EntryText
{
    /// <summary>The batch before it.</summary>
    /// <param name="settings">The settings that it needs.</param>
    /// <param name="ticket">The ticket that it asks for.</param>
    /// <param name="isOpen">Whether a transaction is open.</param>
    /// <returns>A batch.</returns>
    public static string Of(SessionSettings settings, string ticket, bool isOpen) => SqlText.Statements(
        "IF @@TRANCOUNT > 0\nBEGIN\n    ROLLBACK TRANSACTION;\nEND;",
        "SET XACT_ABORT ON;",
        $"SET ANSI_NULLS {Literal.OnOff(settings.AnsiNulls)};\nSET QUOTED_IDENTIFIER {Literal.OnOff(settings.QuotedIdentifier)};",
        TicketText.Set(ticket),
        isOpen ? "BEGIN TRANSACTION;" : null,
        "GO") + "\n";
}

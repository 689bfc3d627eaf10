namespace MigrationOps.Scripting;

/// <summary>The two session settings that SQL Server keeps with a module.</summary>
/// <param name="AnsiNulls">ANSI_NULLS.</param>
/// <param name="QuotedIdentifier">QUOTED_IDENTIFIER.</param>
public sealed record SessionSettings(bool AnsiNulls, bool QuotedIdentifier)
{
    /// <summary>Both ON.</summary>
    public static SessionSettings On { get; } = new(true, true);
}

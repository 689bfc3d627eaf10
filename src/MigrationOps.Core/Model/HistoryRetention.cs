using System.Globalization;

namespace MigrationOps.Model;

/// <summary>How long the history of a temporal table is kept. Source: Microsoft Learn, "Manage retention of historical data in system-versioned temporal tables".</summary>
/// <param name="Length">The number of units; -1 for ever.</param>
/// <param name="Unit">The unit in the singular: <c>DAY</c>, <c>WEEK</c>, <c>MONTH</c>, <c>YEAR</c> or <c>INFINITE</c>.</param>
public sealed record HistoryRetention(int Length, string Unit)
{
    /// <summary>History is never removed.</summary>
    public static HistoryRetention Infinite { get; } = new(-1, "INFINITE");

    /// <summary>Reads a period such as <c>6 MONTHS</c>.</summary>
    /// <param name="text">The period; null for ever.</param>
    /// <returns>The retention; null for a text that is none.</returns>
    public static HistoryRetention? Of(string? text)
    {
        if (text is null)
        {
            return Infinite;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var unit = words is [_, var second] ? second.ToUpperInvariant().TrimEnd('S') : null;
        return unit is "DAY" or "WEEK" or "MONTH" or "YEAR" && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new HistoryRetention(length, unit)
            : null;
    }

    /// <summary>Whether this keeps, whatever the calendar, at least what another retention keeps.</summary>
    /// <param name="other">The other retention.</param>
    /// <returns>Whether no row goes that the other one keeps.</returns>
    public bool Covers(HistoryRetention other)
    {
        if (Length < 0 || other.Length < 0)
        {
            return Length < 0;
        }

        return Months is { } months && other.Months is { } others ? months >= others : Days.Least >= other.Days.Most;
    }

    private int? Months => Unit switch
    {
        "MONTH" => Length,
        "YEAR" => Length * 12,
        _ => null,
    };

    private (long Least, long Most) Days => Unit switch
    {
        "DAY" => (Length, Length),
        "WEEK" => (Length * 7L, Length * 7L),
        "MONTH" => (Length * 28L, Length * 31L),
        _ => (Length * 365L, Length * 366L),
    };
}

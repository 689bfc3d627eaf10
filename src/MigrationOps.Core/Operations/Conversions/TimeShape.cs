using System.Diagnostics;
using MigrationOps.Model;

namespace MigrationOps.Operations.Conversions;

/// <summary>What a date or time type has places for. Source: Microsoft Learn, "Date and time data types and functions".</summary>
internal sealed record TimeShape
{
    private const int Minutes = -1;

    private bool IsTicksOfDatetime { get; init; }

    /// <summary>Whether it has a date.</summary>
    public bool HasDate { get; private init; } = true;

    /// <summary>Whether it has a time of day.</summary>
    public bool HasTime { get; private init; } = true;

    /// <summary>Whether it has an offset from UTC.</summary>
    public bool HasOffset { get; private init; }

    /// <summary>The first year that it holds.</summary>
    public int FirstYear { get; private init; } = 1;

    /// <summary>The last year that it holds in full.</summary>
    public int LastYear { get; private init; } = 9999;

    /// <summary>The digits of the fraction of a second.</summary>
    public int Fraction { get; private init; }

    /// <summary>The characters of a value written as text in full.</summary>
    public int TextLength
    {
        get
        {
            var time = HasTime ? 8 + (Fraction > 0 ? 1 + Fraction : 0) : 0;
            var date = HasDate ? 10 : 0;
            return date + time + (HasDate && HasTime ? 1 : 0) + (HasOffset ? 7 : 0);
        }
    }

    /// <summary>The shape of a type.</summary>
    /// <param name="type">The type, of the family of dates and times.</param>
    /// <returns>The shape.</returns>
    public static TimeShape Of(SqlType type) => type.Name.Last.Value.ToLowerInvariant() switch
    {
        "date" => new() { HasTime = false },
        "time" => new() { HasDate = false, Fraction = type.Scale ?? 7 },
        "datetime2" => new() { Fraction = type.Scale ?? 7 },
        "datetimeoffset" => new() { Fraction = type.Scale ?? 7, HasOffset = true },
        "datetime" => new() { FirstYear = 1753, Fraction = 3, IsTicksOfDatetime = true },
        "smalldatetime" => new() { FirstYear = 1900, LastYear = 2078, Fraction = Minutes },
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether every time of day of another shape is kept. A datetime counts in 1/300 of a second, so it keeps hundredths and not thousandths.</summary>
    /// <param name="other">The other shape.</param>
    /// <returns>Whether none is rounded.</returns>
    public bool HoldsPrecisionOf(TimeShape other)
    {
        if (!other.HasTime)
        {
            return true;
        }

        return IsTicksOfDatetime ? other.IsTicksOfDatetime || other.Fraction <= 2 : other.Fraction <= Fraction;
    }
}

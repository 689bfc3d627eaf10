namespace MigrationOps.Operations.Conversions;

/// <summary>Changes among dates and times, and between them and other types.</summary>
internal static class DateTimeConversions
{
    /// <summary>What a change from one date or time type to another does.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair)
    {
        var from = TimeShape.Of(pair.Current);
        var to = TimeShape.Of(pair.Desired);
        if (from is { HasDate: true, HasTime: false } && !to.HasDate || to is { HasDate: true, HasTime: false } && !from.HasDate)
        {
            return Conversion.Refused($"{pair.Current} does not convert to {pair.Desired}.");
        }

        var losses = Losses(from, to).ToList();
        var fails = from.HasDate && to.HasDate && (from.FirstYear < to.FirstYear || from.LastYear > to.LastYear);
        if (fails)
        {
            losses.Add($"a date outside the years {to.FirstYear} to {to.LastYear} makes the statement fail");
        }

        var reason = losses.Count == 0 ? $"{pair.Desired} holds every value of {pair.Current}." : Sentence(losses);
        return new Conversion { Cost = CostClass.SizeOfData, Reason = reason, CanFail = fails, LosesSilently = losses.Count > (fails ? 1 : 0) };
    }

    /// <summary>What a change from dates and times to characters does. Source: Microsoft Learn, CAST and CONVERT, "Date and time styles".</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion ToCharacters(TypePair pair)
    {
        // datetime and smalldatetime are written in style 0 (mon dd yyyy hh:miAM), the newer types in style 121.
        if (pair.Current.Is("datetime"))
        {
            return Conversion.Silent("A datetime is written to the minute, in English month names; seconds are lost without an error.");
        }

        return pair.Holds(TimeShape.Of(pair.Current).TextLength)
            ? Conversion.Safe(CostClass.SizeOfData, "Every value is written anew as text and fits.")
            : Conversion.Silent($"The text of a value is cut to {pair.Desired}, without an error.");
    }

    /// <summary>What a change between dates or times and numbers does, or from characters.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion AcrossFamilies(TypePair pair)
    {
        if (pair.From.IsCharacter())
        {
            return Conversion.FailingAndSilent("A text that is no date for the language of the session makes the statement fail; what the type has no place for is lost without an error.");
        }

        return pair.From is TypeFamily.Numeric && (pair.Desired.Is("datetime") || pair.Desired.Is("smalldatetime"))
            ? Conversion.FailingAndSilent("The number is read as days since 1 January 1900; fractions are rounded without an error.")
            : Conversion.Refused($"{pair.Current} does not convert implicitly to {pair.Desired}.");
    }

    private static IEnumerable<string> Losses(TimeShape from, TimeShape to)
    {
        if (from.HasDate && !to.HasDate)
        {
            yield return "the date is cut off without an error";
        }

        if (from.HasTime && !to.HasTime)
        {
            yield return "the time of day is cut off without an error";
        }
        else if (!to.HoldsPrecisionOf(from))
        {
            yield return "fractions are rounded without an error";
        }

        if (from.HasOffset && !to.HasOffset)
        {
            yield return "the offset from UTC is cut off without an error";
        }
    }

    private static string Sentence(List<string> clauses)
    {
        var text = string.Join("; ", clauses);
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}

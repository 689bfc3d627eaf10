using MigrationOps.Model;

namespace MigrationOps.Operations.Conversions;

/// <summary>Changes among numbers, and between numbers and characters.</summary>
internal static class NumericConversions
{
    /// <summary>What a change from one numeric type to another does.</summary>
    /// <param name="pair">The two sides, both numeric.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair)
    {
        if (pair.Desired.Is("bit"))
        {
            return Conversion.Silent("Every value other than 0 becomes 1, without an error.");
        }

        return (ExactRange.Of(pair.Current), ExactRange.Of(pair.Desired)) switch
        {
            ({ } from, { } to) => Exact(pair, from, to),
            ({ } from, null) => ToApproximate(pair, from),
            (null, { }) => Conversion.FailingAndSilent($"Digits that {pair.Desired} has no place for are cut off or rounded without an error; a value out of its range makes the statement fail."),
            _ => pair.Desired.Is("float")
                ? Conversion.Safe(CostClass.SizeOfData, "Every value is written anew; float holds every value of real.")
                : Conversion.FailingAndSilent("Real keeps about 7 digits; further ones are rounded without an error, and a value out of its range makes the statement fail."),
        };
    }

    /// <summary>What a change from numbers to characters does. Source: Microsoft Learn, CAST and CONVERT, "Truncating and rounding results".</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion ToCharacters(TypePair pair)
    {
        if (ExactRange.Of(pair.Current) is not { } range)
        {
            return Conversion.FailingAndSilent("A floating-point number is written with at most 6 digits; further ones are rounded without an error.");
        }

        if (pair.Current.Is("money") || pair.Current.Is("smallmoney"))
        {
            return Conversion.FailingAndSilent("An amount is written with 2 digits after the point; further ones are rounded without an error.");
        }

        if (pair.Holds(range.TextLength))
        {
            return Conversion.Safe(CostClass.SizeOfData, "Every value is written anew as text and fits.");
        }

        return WritesAsterisk(pair)
            ? Conversion.Silent($"A number too long for {pair.Desired} becomes an asterisk, without an error.")
            : Conversion.Failing($"A number too long for {pair.Desired} makes the statement fail.");
    }

    /// <summary>What a change from characters to numbers does.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion FromCharacters(TypePair pair) =>
        Conversion.FailingAndSilent("A text that is no number makes the statement fail; leading zeros, spaces and digits beyond the scale are lost without an error.");

    private static Conversion Exact(TypePair pair, ExactRange from, ExactRange to)
    {
        var fails = !to.Contains(from);
        var rounds = to.Scale < from.Scale;
        var reason = (fails, rounds) switch
        {
            (true, true) => $"Digits after the point that {pair.Desired} has no place for are cut off or rounded without an error; a value out of its range makes the statement fail.",
            (true, false) => $"A value out of the range of {pair.Desired} makes the statement fail.",
            (false, true) => $"Digits after the point that {pair.Desired} has no place for are cut off or rounded without an error.",
            _ => $"{pair.Desired} holds every value of {pair.Current}.",
        };
        return new Conversion { Cost = CostOfExact(pair), Reason = reason, CanFail = fails, LosesSilently = rounds };
    }

    private static CostClass CostOfExact(TypePair pair)
    {
        // decimal: 5, 9, 13 or 17 bytes by precision (Microsoft Learn, "decimal and numeric"); within a size class more precision is metadata.
        if (pair.IsSameName && pair.Current.Scale == pair.Desired.Scale && pair.Current.Precision is { } current && pair.Desired.Precision is { } desired)
        {
            return desired < current ? CostClass.ValidationScan : SizeClass(desired) > SizeClass(current) ? CostClass.SizeOfData : CostClass.MetadataOnly;
        }

        return IntegerSize(pair.Desired) is { } to && IntegerSize(pair.Current) is { } from && to < from ? CostClass.ValidationScan : CostClass.SizeOfData;
    }

    private static Conversion ToApproximate(TypePair pair, ExactRange from)
    {
        var digits = pair.Desired.Is("real") ? 6 : 15;
        return from.Digits <= digits
            ? Conversion.Safe(CostClass.SizeOfData, $"Every value is written anew; {pair.Desired} keeps {digits} digits.")
            : Conversion.Silent($"{pair.Desired} keeps about {digits} digits; further ones are rounded without an error.");
    }

    // int, smallint and tinyint alone, and only into char and varchar.
    private static bool WritesAsterisk(TypePair pair) =>
        pair.To is TypeFamily.NonUnicode && (pair.Current.Is("int") || pair.Current.Is("smallint") || pair.Current.Is("tinyint"));

    private static int SizeClass(int precision) => precision switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 };

    private static int? IntegerSize(SqlType type) => type.Name.Last.Value switch
    {
        "tinyint" => 1,
        "smallint" => 2,
        "int" => 4,
        "bigint" => 8,
        _ => null,
    };
}

namespace MigrationOps.Operations.Conversions;

/// <summary>Changes among <c>char</c>, <c>varchar</c>, <c>nchar</c> and <c>nvarchar</c>, in type, length and collation.</summary>
internal static class CharacterConversions
{
    // A character of two bytes in UTF-16 takes up to three in UTF-8: Microsoft Learn, "Collation and Unicode support".
    private const int Utf8BytesForOneUnit = 3;

    /// <summary>What a change does.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair)
    {
        var conversion = Characters(pair);
        return pair.Holds(RoomNeeded(pair)) ? conversion : conversion with
        {
            CanFail = true,
            Reason = $"A value longer than {pair.Desired} holds makes the statement fail.{(conversion.LosesSilently ? " " + conversion.Reason : string.Empty)}",
        };
    }

    private static Conversion Characters(TypePair pair)
    {
        var keepsForm = pair.IsSameName && pair.Current.IsMax == pair.Desired.IsMax;
        if (pair.To is TypeFamily.Unicode)
        {
            return pair.From is TypeFamily.Unicode && keepsForm
                ? Conversion.Safe(CostOfLength(pair), "Unicode characters stay as they are stored.")
                : Conversion.Safe(CostClass.SizeOfData, "Every value is written anew; Unicode holds every character.");
        }

        if (CollationCodePage.IsUtf8(pair.DesiredCollation) && !(pair.From is TypeFamily.NonUnicode && CollationCodePage.IsUtf8(pair.CurrentCollation)))
        {
            return Conversion.Safe(CostClass.SizeOfData, "Every value is written anew; UTF-8 holds every character.");
        }

        if (pair.From is TypeFamily.Unicode || !CollationCodePage.AreSame(pair.CurrentCollation, pair.DesiredCollation))
        {
            return Conversion.Silent("A character that the code page of the new collation does not hold becomes a question mark, without an error.");
        }

        return keepsForm
            ? Conversion.Safe(CostOfLength(pair), "The code page stays, so characters stay as they are stored.")
            : Conversion.Safe(CostClass.SizeOfData, "Every value is written anew.");
    }

    private static CostClass CostOfLength(TypePair pair)
    {
        if (pair.Current.Length == pair.Desired.Length)
        {
            return CostClass.MetadataOnly;
        }

        // A longer fixed-length value is stored a second time; a longer limit of a variable one touches no row (P. White, 2020-04).
        if (pair.Current.Is("char") || pair.Current.Is("nchar"))
        {
            return CostClass.SizeOfData;
        }

        return pair.Holds(pair.Current.Length) ? CostClass.MetadataOnly : CostClass.ValidationScan;
    }

    /// <summary>The length of the desired type that holds every value of the current one; null for MAX.</summary>
    private static int? RoomNeeded(TypePair pair)
    {
        var becomesUtf8 = pair.To is TypeFamily.NonUnicode && CollationCodePage.IsUtf8(pair.DesiredCollation)
            && !(pair.From is TypeFamily.NonUnicode && CollationCodePage.AreSame(pair.CurrentCollation, pair.DesiredCollation));
        return becomesUtf8 ? pair.Current.Length * Utf8BytesForOneUnit : pair.Current.Length;
    }
}

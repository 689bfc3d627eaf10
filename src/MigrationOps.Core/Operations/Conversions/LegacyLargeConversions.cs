using MigrationOps.Model;

namespace MigrationOps.Operations.Conversions;

/// <summary>
/// Changes of <c>text</c>, <c>ntext</c> and <c>image</c>. Source: Microsoft Learn, ALTER TABLE: text and ntext become varchar(max), nvarchar(max) or xml,
/// image becomes varbinary(max), nothing else.
/// </summary>
internal static class LegacyLargeConversions
{
    private static readonly SqlType VarcharMax = SqlType.Max("varchar");
    private static readonly SqlType NvarcharMax = SqlType.Max("nvarchar");
    private static readonly SqlType VarbinaryMax = SqlType.Max("varbinary");

    /// <summary>What a change does.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair)
    {
        if (pair.Current.Is("image"))
        {
            return pair.Desired == VarbinaryMax ? Moved() : Refused(pair);
        }

        if (pair.From is not TypeFamily.LegacyLarge)
        {
            return Refused(pair);
        }

        if (pair.To is TypeFamily.Xml)
        {
            return Conversion.FailingAndSilent("A text that is not well-formed makes the statement fail; insignificant white space and the declaration are lost without an error.");
        }

        var isUnicode = pair.Current.Is("ntext");
        if (pair.Desired == NvarcharMax)
        {
            return isUnicode ? Moved() : Conversion.Safe(CostClass.SizeOfData, "Every value is written anew; Unicode holds every character.");
        }

        if (pair.Desired != VarcharMax)
        {
            return Refused(pair);
        }

        return isUnicode || !CollationCodePage.AreSame(pair.CurrentCollation, pair.DesiredCollation)
            ? Conversion.Silent("A character that the code page of the collation does not hold becomes a question mark, without an error.")
            : Moved();
    }

    private static Conversion Moved() => Conversion.Safe(CostClass.MetadataOnly, "Values stay where they are and move when they are next updated.");

    private static Conversion Refused(TypePair pair) => Conversion.Refused($"ALTER COLUMN does not change {pair.Current} to {pair.Desired}.");
}

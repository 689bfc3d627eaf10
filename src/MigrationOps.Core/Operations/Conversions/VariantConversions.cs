namespace MigrationOps.Operations.Conversions;

/// <summary>Changes from and to <c>sql_variant</c>.</summary>
internal static class VariantConversions
{
    /// <summary>What a change does. A variant converts to another type only explicitly: Microsoft Learn, sql_variant.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair)
    {
        var isTaken = pair.To is TypeFamily.Variant && !pair.Current.IsMax;
        return isTaken
            ? Conversion.Safe(CostClass.SizeOfData, "Every value is written anew with its type beside it.")
            : Conversion.Refused($"{pair.Current} does not convert implicitly to {pair.Desired}.");
    }
}

namespace MigrationOps.Operations.Conversions;

/// <summary>Changes from and to <c>uniqueidentifier</c>.</summary>
internal static class GuidConversions
{
    private const int Bytes = 16;
    private const int Characters = 36;

    /// <summary>What a change does.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair) => (pair.From, pair.To) switch
    {
        (TypeFamily.Guid, TypeFamily.NonUnicode or TypeFamily.Unicode) => pair.Holds(Characters)
            ? Conversion.Safe(CostClass.SizeOfData, "Every value is written anew as text and fits.")
            : Conversion.Failing("A uniqueidentifier takes 36 characters; a shorter type makes the statement fail."),
        (TypeFamily.Guid, TypeFamily.Binary) => pair.Holds(Bytes)
            ? Conversion.Safe(CostClass.SizeOfData, "Every value is written anew as its 16 bytes.")
            : Conversion.Silent("A uniqueidentifier has 16 bytes; those that find no room are cut off without an error."),
        (TypeFamily.NonUnicode or TypeFamily.Unicode, TypeFamily.Guid) =>
            Conversion.FailingAndSilent("A text that does not begin with a uniqueidentifier makes the statement fail; what follows its 36 characters is cut off without an error."),
        (TypeFamily.Binary, TypeFamily.Guid) =>
            Conversion.FailingAndSilent("Fewer than 16 bytes make the statement fail; further ones are cut off without an error."),
        _ => Conversion.Refused($"{pair.Current} does not convert to {pair.Desired}."),
    };
}

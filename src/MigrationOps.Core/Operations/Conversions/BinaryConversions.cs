using MigrationOps.Model;

namespace MigrationOps.Operations.Conversions;

/// <summary>Changes from and to <c>binary</c> and <c>varbinary</c>.</summary>
internal static class BinaryConversions
{
    /// <summary>What a change does.</summary>
    /// <param name="pair">The two sides.</param>
    /// <returns>The conversion.</returns>
    public static Conversion Between(TypePair pair) => (pair.From, pair.To) switch
    {
        (TypeFamily.Binary, TypeFamily.Binary) => WithinFamily(pair),
        (TypeFamily.Binary, TypeFamily.NonUnicode or TypeFamily.Unicode) => Conversion.FailingAndSilent("The bytes are read as characters, whatever they meant."),
        (TypeFamily.Binary, TypeFamily.Numeric) when IsApproximate(pair.Desired) => Conversion.Refused($"{pair.Current} does not convert implicitly to {pair.Desired}."),
        (TypeFamily.Binary, TypeFamily.Numeric) => Conversion.FailingAndSilent("The last bytes are read as a number; bytes before them are cut off without an error."),
        (TypeFamily.Binary, TypeFamily.DateTime) when pair.Desired.Is("datetime") || pair.Desired.Is("smalldatetime") =>
            Conversion.FailingAndSilent("The bytes are read as the stored form of a date; bytes too many are cut off without an error."),
        (TypeFamily.Numeric, TypeFamily.Binary) => Conversion.Silent("The stored form of the number is kept, cut or padded to the length without an error."),
        _ => Conversion.Refused($"{pair.Current} does not convert implicitly to {pair.Desired}."),
    };

    private static Conversion WithinFamily(TypePair pair)
    {
        if (pair.Desired.Is("binary") && !pair.IsSameName)
        {
            var padded = Conversion.Silent("Values are padded with zero bytes to the fixed length, so their own length is lost.");
            return padded with { CanFail = !pair.Holds(pair.Current.Length) };
        }

        if (!pair.Holds(pair.Current.Length))
        {
            var cost = pair.IsSameName && pair.Current.Is("varbinary") && !pair.Current.IsMax ? CostClass.ValidationScan : CostClass.SizeOfData;
            return Conversion.Failing($"A value longer than {pair.Desired} holds makes the statement fail.") with { Cost = cost };
        }

        return pair is { IsSameName: true, Desired.IsMax: false } && pair.Desired.Is("varbinary")
            ? Conversion.Safe(CostClass.MetadataOnly, "A longer limit of a variable length touches no row.")
            : Conversion.Safe(CostClass.SizeOfData, "Every value is written anew.");
    }

    private static bool IsApproximate(SqlType type) => type.Is("float") || type.Is("real");
}

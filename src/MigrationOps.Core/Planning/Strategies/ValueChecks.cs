using MigrationOps.Model;
using MigrationOps.Operations;
using MigrationOps.Operations.Conversions;

namespace MigrationOps.Planning.Strategies;

/// <summary>Finds the question that tells whether a conversion keeps the values that are there.</summary>
internal static class ValueChecks
{
    // Microsoft Learn, "nchar and nvarchar": the length counts pairs of bytes.
    private const int BytesOfUnicodeUnit = 2;

    // Microsoft Learn, COLLATE: the name that stands for whatever the collation of the database is.
    private const string CollationOfDatabase = "DATABASE_DEFAULT";

    /// <summary>The narrowest check that a conversion allows.</summary>
    /// <param name="column">The column.</param>
    /// <param name="types">The types, alias types resolved.</param>
    /// <param name="conversion">What becomes of the values.</param>
    /// <returns>The check.</returns>
    public static RowCheck Of(SqlName column, TypePair types, Conversion conversion)
    {
        if (types.From is TypeFamily.Other || types.To is TypeFamily.Other)
        {
            return new RowCheck.NoRows { Column = column };
        }

        if (types.Desired.Length is { } length && OnlyLengthCounts(types, conversion))
        {
            return new RowCheck.Fits { Column = column, Bytes = types.To is TypeFamily.Unicode ? length * BytesOfUnicodeUnit : length };
        }

        var isRecoded = types.ChangesCollation && types.From.HasCollation() && types.To.HasCollation();
        return new RowCheck.RoundTrips
        {
            Column = column,
            From = types.Current,
            To = types.Desired,
            FromCollation = isRecoded ? types.CurrentCollation ?? CollationOfDatabase : null,
            ToCollation = isRecoded ? types.DesiredCollation ?? CollationOfDatabase : null,
        };
    }

    // Values of a fixed length are padded to it, so that their length says nothing.
    private static bool OnlyLengthCounts(TypePair types, Conversion conversion) =>
        !conversion.LosesSilently && types.From == types.To && types.Current.HasVariableLength()
        && (types.From is not TypeFamily.NonUnicode || CollationCodePage.AreSame(types.CurrentCollation, types.DesiredCollation));
}

using System.Collections.Frozen;

namespace MigrationOps.Operations.Conversions;

/// <summary>
/// The code pages in which collations store <c>char</c> and <c>varchar</c>.
/// Source: Microsoft Learn, "Windows collation name" and "SQL Server collation name".
/// </summary>
internal static class CollationCodePage
{
    private const string Utf8Ending = "_UTF8";

    private static readonly FrozenDictionary<string, int> Designators = new Dictionary<int, string[]>
    {
        [874] = ["Thai"],
        [932] = ["Japanese"],
        [936] = ["Chinese_PRC", "Chinese_Simplified"],
        [949] = ["Korean"],
        [950] = ["Chinese_Hong_Kong", "Chinese_Taiwan", "Chinese_Traditional"],
        [1250] = ["Albanian", "Bosnian_Latin", "Croatian", "Czech", "Hungarian", "Polish", "Romanian", "Serbian_Latin", "Slovak", "Slovenian"],
        [1251] = ["Azeri_Cyrillic", "Bashkir", "Bosnian_Cyrillic", "Cyrillic_General", "Kazakh", "Macedonian_FYROM", "Serbian_Cyrillic", "Tatar", "Ukrainian"],
        [1252] =
        [
            "Breton", "Corsican", "Danish_Greenlandic", "Danish_Norwegian", "Finnish_Swedish", "French", "Frisian", "Georgian_Modern_Sort",
            "German_PhoneBook", "Icelandic", "Latin1_General", "Mapudungan", "Modern_Spanish", "Mohawk", "Norwegian", "Romansh", "Sami_Norway",
            "Sami_Sweden_Finland", "SQL_EBCDIC", "Traditional_Spanish", "Upper_Sorbian", "Welsh",
        ],
        [1253] = ["Greek"],
        [1254] = ["Azeri_Latin", "Turkish", "Uzbek_Latin"],
        [1255] = ["Hebrew"],
        [1256] = ["Arabic", "Dari", "Persian", "Uighur", "Urdu"],
        [1257] = ["Estonian", "Latvian", "Lithuanian"],
        [1258] = ["Vietnamese"],
    }
    .SelectMany(pair => pair.Value.Select(designator => KeyValuePair.Create(designator, pair.Key)))
    .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a collation stores UTF-8 (2019 and later).</summary>
    /// <param name="collation">The collation, or null.</param>
    /// <returns>Whether its name says so.</returns>
    public static bool IsUtf8(string? collation) => collation?.EndsWith(Utf8Ending, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether two collations certainly store the same bytes for the same characters.</summary>
    /// <param name="one">A collation, or null.</param>
    /// <param name="other">Another collation, or null.</param>
    /// <returns>False where one of the code pages is not known.</returns>
    public static bool AreSame(string? one, string? other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || (Of(one) is { } page && page == Of(other));

    /// <summary>The code page of a collation.</summary>
    /// <param name="collation">The collation, or null.</param>
    /// <returns>The number, 65001 for UTF-8; null where it is not known.</returns>
    public static int? Of(string? collation)
    {
        if (collation is null)
        {
            return null;
        }

        if (IsUtf8(collation))
        {
            return 65001;
        }

        return Stated(collation) ?? ByDesignator(collation);
    }

    // SQL collations state it: SQL_Latin1_General_CP437_CI_AS; CP1 stands for 1252.
    private static int? Stated(string collation)
    {
        foreach (var part in collation.Split('_'))
        {
            if (part.StartsWith("CP", StringComparison.OrdinalIgnoreCase) && int.TryParse(part.AsSpan(2), out var number))
            {
                return number == 1 ? 1252 : number;
            }
        }

        return null;
    }

    private static int? ByDesignator(string collation)
    {
        for (var end = collation.Length; end > 0; end = collation.LastIndexOf('_', end - 1))
        {
            if (Designators.TryGetValue(collation[..end], out var page))
            {
                return page;
            }
        }

        return null;
    }
}

namespace MigrationOps.Dacpac.Writers;

/// <summary>The locale numbers of collations. Source: Microsoft Learn, "Windows collation name" and sys.fn_helpcollations with COLLATIONPROPERTY LCID.</summary>
internal static class CollationLcid
{
    private const string Usual = "1033";

    private static readonly (string Designator, string Number)[] Designators =
    [
        ("Albanian", "1052"), ("Arabic", "1025"), ("Chinese_PRC", "2052"), ("Chinese_Taiwan", "1028"), ("Croatian", "1050"), ("Cyrillic_General", "1049"), ("Czech", "1029"),
        ("Danish_Norwegian", "1030"), ("Estonian", "1061"), ("Finnish_Swedish", "1035"), ("French", "1036"), ("German_PhoneBook", "66567"), ("Greek", "1032"), ("Hebrew", "1037"),
        ("Hungarian", "1038"), ("Icelandic", "1039"), ("Japanese", "1041"), ("Korean", "1042"), ("Latvian", "1062"), ("Lithuanian", "1063"), ("Modern_Spanish", "3082"),
        ("Polish", "1045"), ("Romanian", "1048"), ("Slovak", "1051"), ("Slovenian", "1060"), ("Thai", "1054"), ("Traditional_Spanish", "1034"), ("Turkish", "1055"),
        ("Ukrainian", "1058"), ("Vietnamese", "1066"),
    ];

    /// <summary>The locale of a collation.</summary>
    /// <param name="collation">The collation; null where none is stated.</param>
    /// <returns>The number in decimal; that of US English where the collation has no other.</returns>
    public static string Of(string? collation) =>
        Designators.Where(known => collation?.StartsWith(known.Designator, StringComparison.OrdinalIgnoreCase) == true).Select(known => known.Number).FirstOrDefault() ?? Usual;
}

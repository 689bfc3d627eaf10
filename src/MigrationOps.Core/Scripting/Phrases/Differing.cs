using MigrationOps.Model;

namespace MigrationOps.Scripting.Phrases;

/// <summary>Whether two values of one type differ, NULL from NULL not.</summary>
internal static class Differing
{
    /// <summary>
    /// The predicate. EXCEPT tells NULL from a value. What a collation may hold for equal, or what cannot be compared at all, is compared as bytes; their
    /// number too, because a comparison of bytes leaves out zeros at the end.
    /// </summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <param name="type">The type of both, alias types resolved.</param>
    /// <returns>The predicate.</returns>
    public static string Values(string left, string right, SqlType type) => IsComparedAsBytes(type)
        ? $"EXISTS (SELECT {Bytes(left)}, DATALENGTH({left}) EXCEPT SELECT {Bytes(right)}, DATALENGTH({right}))"
        : $"EXISTS (SELECT {left} EXCEPT SELECT {right})";

    private static string Bytes(string value) => $"CONVERT(varbinary(max), {value})";

    private static bool IsComparedAsBytes(SqlType type) =>
        type.Is("char") || type.Is("varchar") || type.Is("nchar") || type.Is("nvarchar") || type.Is("binary") || type.Is("varbinary") || type.Is("xml");
}

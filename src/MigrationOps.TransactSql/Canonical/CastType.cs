using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace MigrationOps.TransactSql.Canonical;

/// <summary>The built-in type inside CAST and CONVERT, with the sizes that SQL Server assumes there. Source: Microsoft Learn, "Data types", "char and varchar".</summary>
internal static class CastType
{
    // In a cast the length left out is 30, in a declaration it is 1.
    private const string Length = "30";

    /// <summary>The canonical text.</summary>
    /// <param name="type">The type as written.</param>
    /// <returns>Its own name and not a synonym, with all its sizes.</returns>
    public static string Canonical(SqlDataTypeReference type)
    {
        var written = type.Parameters.Select(parameter => parameter.Value.ToUpperInvariant()).ToList();
        var option = type.SqlDataTypeOption == SqlDataTypeOption.Timestamp ? SqlDataTypeOption.Rowversion : type.SqlDataTypeOption;
        if (option == SqlDataTypeOption.Float)
        {
            return IsSingle(written) ? Word(SqlDataTypeOption.Real, []) : Word(option, []);
        }

        var assumed = Assumed(option);
        return Word(option, [.. written, .. assumed.Skip(written.Count)]);
    }

    private static string[] Assumed(SqlDataTypeOption option) => option switch
    {
        SqlDataTypeOption.Char or SqlDataTypeOption.VarChar or SqlDataTypeOption.NChar or SqlDataTypeOption.NVarChar
            or SqlDataTypeOption.Binary or SqlDataTypeOption.VarBinary => [Length],
        SqlDataTypeOption.Decimal or SqlDataTypeOption.Numeric => ["18", "0"],
        SqlDataTypeOption.Time or SqlDataTypeOption.DateTime2 or SqlDataTypeOption.DateTimeOffset => ["7"],
        _ => [],
    };

    private static bool IsSingle(List<string> written) =>
        written is [var bits] && int.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 24;

    private static string Word(SqlDataTypeOption option, IReadOnlyCollection<string> sizes) =>
        option.ToString().ToUpperInvariant() + (sizes.Count == 0 ? string.Empty : $" ( {string.Join(" , ", sizes)} )");
}

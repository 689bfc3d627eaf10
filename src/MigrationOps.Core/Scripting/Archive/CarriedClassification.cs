using MigrationOps.Model;
using MigrationOps.Scripting.Catalog;
using MigrationOps.Scripting.Phrases;

namespace MigrationOps.Scripting.Archive;

/// <summary>Takes the sensitivity classification of a column along, on servers that know it. Source: Microsoft Learn, sys.sensitivity_classifications (2019, Azure).</summary>
internal static class CarriedClassification
{
    private const string Catalog = "sys.sensitivity_classifications";

    private static readonly string[] Parts = ["label", "label_id", "information_type", "information_type_id"];

    /// <summary>Classifies a column as another one is.</summary>
    /// <param name="from">The three-part name of the one that is classified.</param>
    /// <param name="to">The three-part name of the other one.</param>
    /// <returns>The statements.</returns>
    public static string Carry(SqlName from, SqlName to) => $"""
        IF OBJECT_ID(N'{Catalog}') IS NOT NULL
        BEGIN
            {SqlText.Execute(Statement(from, to))}
        END;
        """;

    private static string Statement(SqlName from, SqlName to) => SqlText.Statements(
        "DECLARE @classification nvarchar(max);",
        $"""
        SELECT @classification = CONCAT({Literal.Text($"ADD SENSITIVITY CLASSIFICATION TO {Quote.Name(to)} WITH (")}, STUFF(CONCAT({string.Join(", ", Parts.Select(Part))}, N', RANK = ' + c.[rank_desc]), 1, 2, N''), N');')
        FROM {Catalog} AS c
        WHERE c.[class] = 1
        AND c.[major_id] = {ObjectCatalog.TableId(from.Parent)}
        AND c.[minor_id] = {ObjectCatalog.ColumnId(from)};
        """,
        """
        IF @classification IS NOT NULL
        BEGIN
            EXEC sys.sp_executesql @classification;
        END;
        """);

    private static string Part(string part) => $"N', {part.ToUpperInvariant()} = ' + QUOTENAME(CONVERT(nvarchar(128), c.[{part}]), N'''')";
}
